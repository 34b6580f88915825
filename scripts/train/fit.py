#!/usr/bin/env python3
"""Fits the content judge's forest to a table made by export.mjs and writes it as TypeScript.

    python3 scripts/train/fit.py TABLE OUT.ts [--trees 100] [--leaves 10] [--folds DIR] [--report-only]

Needs numpy and lightgbm (pip). Prints first what the model scores on sites that it did not see (five folds, split by
site), then fits all rows. --folds DIR keeps the five forests, each fitted without one fifth of the sites, as
DIR/fold-K/NAME.ts: with them scripts/eval.mjs judges each page by a forest that did not see its site.
Boosted trees: Friedman 2001, as in LightGBM (Ke et al. 2017).
"""
import argparse
import json
import os
import warnings

import lightgbm
import numpy

warnings.filterwarnings('ignore')
FIXED = 6  # document, site, set, label, weight, words
# Facts of the whole document tell one training document from another, which is learning it by heart.
LEFT_OUT = {'document-words', 'document-blocks', 'document-words-per-block'}


def load(path):
    meta = json.load(open(path + '.json'))
    table = numpy.fromfile(path + '.bin', dtype='<f4').reshape(-1, len(meta['columns']) + FIXED)
    document, site, source, label, weight, words = (table[:, i] for i in range(FIXED))
    key = (source * 100000 + document).astype(int)
    starts = numpy.r_[0, numpy.flatnonzero(numpy.diff(key)) + 1, len(key)]
    share = numpy.zeros(len(key))
    for a, b in zip(starts[:-1], starts[1:]):
        share[a:b] = (words[a:b] + 2) / (words[a:b].sum() + 1)
    # Each document weighs the same, and in it each word; no block more than 6 % of its document.
    weights = weight * (numpy.minimum(share * 1000, 60) + 0.02)
    return meta, table[:, FIXED:], dict(site=site, source=source, label=label, words=words, weights=weights, starts=starts,
                                       fold=numpy.array(meta['folds'])[site.astype(int)])


def unworded(meta, rows, facts):
    """The rows with every seventh document's wording unknown, as in languages that the words' weights do not cover."""
    wording = [i for i, name in enumerate(meta['columns']) if name.startswith('wording')]
    if not wording:
        return rows
    document = numpy.searchsorted(facts['starts'], numpy.arange(len(rows)), side='right')
    result = rows.copy()
    result[numpy.ix_(document % 7 == 0, wording)] = 0
    return result


def parameters(args):
    return dict(objective='binary', learning_rate=0.09, num_leaves=args.leaves, min_data_in_leaf=400, lambda_l2=20,
                feature_fraction=0.7, bagging_fraction=0.7, bagging_freq=1, verbose=-1, num_threads=2, seed=2, max_bin=127)


def train(args, columns, rows, labels, weights):
    data = lightgbm.Dataset(rows, labels, weight=weights)
    return lightgbm.train(parameters(args), data, num_boost_round=args.trees)


def folds(args, meta, rows, facts):
    p = numpy.zeros(len(rows))
    seen = unworded(meta, rows, facts)
    for k in range(max(meta['folds']) + 1):
        fit = numpy.flatnonzero((facts['fold'] != k) & (facts['weights'] > 0))
        test = numpy.flatnonzero(facts['fold'] == k)
        model = train(args, meta['columns'], seen[fit], facts['label'][fit], facts['weights'][fit])
        p[test] = model.predict(rows[test])
        if args.folds:
            folder = os.path.join(args.folds, f'fold-{k}')
            os.makedirs(folder, exist_ok=True)
            write(os.path.join(folder, os.path.basename(args.out)), meta['columns'], model)
    return p


THRESHOLDS = (0.0, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5)


def report_snippets(name, facts, p, s):
    """Of a set with a few labelled blocks a page: how many of the article are kept, how many of the rest are not."""
    told = (facts['source'] == s) & (facts['weights'] > 0)
    line = f'{name:24}'
    for threshold in THRESHOLDS:
        kept = p >= threshold
        line += f"  {threshold}: with {kept[told & (facts['label'] == 1)].mean():.4f}"
        line += f" without {1 - kept[told & (facts['label'] == 0)].mean():.4f}"
    print(line)


def report(meta, facts, p):
    for s, name in enumerate(meta['sets']):
        if name == 'multilingual':
            report_snippets(name, facts, p, s)
            continue
        line = f'{name:24}'
        for threshold in THRESHOLDS:
            f1, loss = [], []
            for a, b in zip(facts['starts'][:-1], facts['starts'][1:]):
                if facts['source'][a] != s:
                    continue
                kept, words, gold = p[a:b] >= threshold, facts['words'][a:b], facts['label'][a:b]
                both = (words * gold * kept).sum()
                precision, recall = both / max(1, (words * kept).sum()), both / max(1, (words * gold).sum())
                f1.append(2 * precision * recall / max(1e-9, precision + recall))
                loss.append(1 - recall)
            line += f'  {threshold}: F1 {numpy.mean(f1):.4f} loss {numpy.mean(loss):.4f}'
        print(line)


def flatten(tree):
    """A tree as one list: for an inner node [column, threshold, index of left, index of right], for a leaf [-1, value]."""
    nodes = []

    def walk(node):
        at = len(nodes)
        if 'leaf_value' in node:
            nodes.extend([-1, float(f"{node['leaf_value']:.4f}")])
            return at
        nodes.extend([node['split_feature'], float(f"{node['threshold']:.5g}"), 0, 0])
        nodes[at + 2] = walk(node['left_child'])
        nodes[at + 3] = walk(node['right_child'])
        return at

    walk(tree['tree_structure'])
    return nodes


def write(out, columns, model):
    trees = [flatten(tree) for tree in model.dump_model()['tree_info']]
    with open(out, 'w') as file:
        file.write('/** Made by scripts/train/fit.py from the training corpora; do not edit. */\n')
        file.write("import type { Forest } from '../forest.js';\n\nexport const forest: Forest = {\n")
        file.write(f'  columns: {json.dumps(columns)},\n  trees: [\n')
        for tree in trees:
            file.write('    ' + json.dumps(tree, separators=(',', ':')) + ',\n')
        file.write('  ],\n};\n')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('table')
    parser.add_argument('out')
    parser.add_argument('--trees', type=int, default=100)
    parser.add_argument('--leaves', type=int, default=10)
    parser.add_argument('--folds', metavar='DIR')
    parser.add_argument('--report-only', action='store_true')
    args = parser.parse_args()
    meta, rows, facts = load(args.table)
    for i, name in enumerate(meta['columns']):
        if name in LEFT_OUT:
            rows[:, i] = 0
    p = folds(args, meta, rows, facts)
    report(meta, facts, p)
    p.astype('<f4').tofile(args.table + '.folds')
    if not args.report_only:
        fit = numpy.flatnonzero(facts['weights'] > 0)
        seen = unworded(meta, rows, facts)
        model = train(args, meta['columns'], seen[fit], facts['label'][fit], facts['weights'][fit])
        write(args.out, meta['columns'], model)


main()
