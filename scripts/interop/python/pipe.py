"""Pipes the lines of a folder through a command in a Spark cluster on this machine, and writes what comes back as parts."""

import sys

from pyspark import SparkConf, SparkContext

master, command, source, target = sys.argv[1:5]
conf = (
    SparkConf()
    .setMaster(master)
    .setAppName("openhpa")
    .set("spark.ui.enabled", "false")
    .set("spark.driver.host", "127.0.0.1")
    .set("spark.driver.bindAddress", "127.0.0.1")
)
context = SparkContext(conf=conf)
context.setLogLevel("ERROR")
lines = context.textFile(source)
# The exit code is looked at: a filter that cannot read or write must fail its task, and a bad line must not.
lines.pipe(command, checkCode=True).saveAsTextFile(target, "org.apache.hadoop.io.compress.GzipCodec")
print(lines.getNumPartitions())
context.stop()
