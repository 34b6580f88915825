#!/usr/bin/env python3
"""Fits what each word says for or against a block, to the words that `export.mjs words` wrote, and writes it as TypeScript.

    python3 scripts/train/fit_words.py TABLE OUT.ts --folds DIR [--report-only]

Needs numpy, scipy and scikit-learn (pip). A logistic regression over the words of a block, which takes only words that many
sites use, so that it learns how asking is worded and not what articles are about. DIR/fold-K/NAME.ts gets the weights that
did not see the sites of fold K. What they score there is printed (area under the curve, each document weighing the same).
"""
import argparse
import json
import os

import numpy
import scipy.sparse as sparse
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import roc_auc_score

FIXED = 6  # document, site, set, label, weight, words
SITES = 120  # a word counts when so many sites use it
SMALLEST = 0.05  # weights below this are left out


def load(path):
    meta = json.load(open(path + '.json'))
    table = numpy.fromfile(path + '.bin', dtype='<f4').reshape(-1, FIXED)
    document, site, source, label, weight, words = (table[:, i] for i in range(FIXED))
    group = numpy.unique(source * 100000 + document, return_inverse=True)[1]
    share = (words + 2) / (numpy.bincount(group, words)[group] + 1)
    # The leftovers of several extractors repeat each other: together they weigh somewhat more than the pages.
    repeats = numpy.where(source == 0, 1, 0.35)
    weights = weight * (numpy.minimum(share * 1000, 60) + 0.3) * repeats
    return dict(site=site.astype(int), source=source, label=label, share=share * (weight > 0), weights=weights,
                fold=numpy.array(meta['folds'])[site.astype(int)], sets=meta['sets'])


def vocabulary(path, sites):
    """Counts of each word in each block, for words that `SITES` sites use."""
    with open(path + '.tokens') as file:
        lines = file.read().split('\n')
    vectorizer = CountVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False, min_df=SITES)
    counts = vectorizer.fit_transform(lines).astype(numpy.float32)
    by_site = sparse.csr_matrix((numpy.ones(len(lines)), (sites, numpy.arange(len(lines)))), shape=(sites.max() + 1, len(lines)))
    common = numpy.asarray(((by_site @ counts) > 0).sum(0)).ravel() >= SITES
    counts = counts[:, common]
    known = numpy.asarray(counts.sum(1)).ravel()
    # As `wording.ts` does it: the sum of the weights over the square root of how many words are known.
    return numpy.array(vectorizer.get_feature_names_out())[common], sparse.diags(1 / numpy.sqrt(numpy.maximum(known, 1))) @ counts


def train(rows, labels, weights):
    seen = weights > 0
    model = SGDClassifier(loss='log_loss', alpha=1e-4, max_iter=5, tol=None, random_state=1, average=True)
    return model.fit(rows[seen], labels[seen], sample_weight=weights[seen] / weights[seen].mean()).coef_[0]


def write(out, words, values):
    chosen = {word: round(float(value), 2) for word, value in zip(words, values) if abs(value) >= SMALLEST}
    with open(out, 'w') as file:
        file.write('/** Made by scripts/train/fit_words.py from the training corpora; do not edit. */\n')
        file.write('export const weights: Readonly<Record<string, number>> = ')
        file.write(json.dumps(chosen, ensure_ascii=False) + ';\n')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('table')
    parser.add_argument('out')
    parser.add_argument('--folds', metavar='DIR', required=True)
    parser.add_argument('--report-only', action='store_true')
    args = parser.parse_args()
    facts = load(args.table)
    words, rows = vocabulary(args.table, facts['site'])
    rows = rows.tocsr()
    scores = numpy.zeros(len(facts['label']))
    for k in range(facts['fold'].max() + 1):
        fit, test = numpy.flatnonzero(facts['fold'] != k), numpy.flatnonzero(facts['fold'] == k)
        values = train(rows[fit], facts['label'][fit], facts['weights'][fit])
        scores[test] = rows[test] @ values
        folder = os.path.join(args.folds, f'fold-{k}')
        os.makedirs(folder, exist_ok=True)
        write(os.path.join(folder, os.path.basename(args.out)), words, values)
    for s, name in enumerate(facts['sets']):
        seen = (facts['source'] == s) & (facts['share'] > 0)
        print(f"{name:24} {len(words)} words, AUC {roc_auc_score(facts['label'][seen], scores[seen], sample_weight=facts['share'][seen]):.4f}")
    if not args.report_only:
        write(args.out, words, train(rows, facts['label'], facts['weights']))


main()
