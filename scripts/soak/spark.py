"""rdd.pipe() over the line filter in Spark's local-cluster mode: two workers, a poisoned document, and a filter that is
killed midway. Every document has to come out exactly once.

    spark.py NODE BLUEPENCIL_JS FOLDER DOCUMENTS

The last line that it prints says what was done; it ends non-zero where a document is missing or comes twice.
"""

import json
import os
import stat
import sys

from pyspark.sql import SparkSession

NODE, BIN, FOLDER, COUNT = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
POISONED = COUNT // 2
ARTICLE = (
    "The ferry sailed again on Monday, two winters after a fire in the engine room had put it out of service.\n\n"
    "About two hundred people stood on the quay when the ship left at nine, and some had brought a brass band.\n\n"
    "Sign up for our free newsletter.\n"
)


def record(i):
    if i == POISONED:
        return '{"id": %d, "text": "never closed' % i
    return json.dumps({"id": str(i), "text": "Story %d\n\n%s" % (i, ARTICLE)})


def filter_script():
    """A filter that the first of its runs leaves in the middle, as a machine that goes down does."""
    path = os.path.join(FOLDER, "filter.sh")
    marker = os.path.join(FOLDER, "killed")
    with open(path, "w") as script:
        script.write(
            "#!/bin/bash\n"
            'if mkdir "%s" 2>/dev/null; then\n'
            '  head -n 100 | "%s" "%s" --jsonl -q\n'
            "  kill -9 $$\n"
            "fi\n"
            'exec "%s" "%s" --jsonl -q\n' % (marker, NODE, BIN, NODE, BIN)
        )
    os.chmod(path, os.stat(path).st_mode | stat.S_IXUSR)
    return path, marker


def main():
    path, marker = filter_script()
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .appName("bluepencil")
        .config("spark.ui.enabled", "false")
        .config("spark.task.maxFailures", "4")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    lines = spark.sparkContext.parallelize(range(COUNT), 8).map(record)
    answers = lines.pipe(path, checkCode=True).map(seen).collect()
    spark.stop()
    check(answers, marker)


def seen(line):
    """The id of an answer, or `error`."""
    answer = json.loads(line)
    return answer["source"]["record"] if answer["schema"].startswith("bluepencil/article/") else "error"


def check(answers, marker):
    wanted = sorted([str(i) for i in range(COUNT) if i != POISONED] + ["error"])
    if sorted(answers) != wanted:
        raise SystemExit("%d answers to %d documents, %d different" % (len(answers), COUNT, len(set(answers))))
    if not os.path.isdir(marker):
        raise SystemExit("no filter was killed")
    print("%d documents, one poisoned and a filter killed midway: every one came out once" % COUNT)


main()
