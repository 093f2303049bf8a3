"""Judges lines of standard input as main.go does: by a schema with one of three libraries, or by patterns with one of two engines."""

import json
import re
import sys


def jsonschema(schema):
    import jsonschema

    return jsonschema.validators.validator_for(schema)(schema).is_valid


def jsonschema_rs(schema):
    import jsonschema_rs

    return jsonschema_rs.validator_for(schema).is_valid


def fastjsonschema(schema):
    import fastjsonschema

    check = fastjsonschema.compile(schema)

    def is_valid(record):
        try:
            check(record)
            return True
        except fastjsonschema.JsonSchemaValueException:
            return False

    return is_valid


def python(pattern):
    form = re.compile(pattern)
    return lambda text: form.search(text) is not None


def rust(pattern):
    from typing import Annotated

    from pydantic import StringConstraints, TypeAdapter, ValidationError

    form = TypeAdapter(Annotated[str, StringConstraints(pattern=pattern)])

    def found(text):
        try:
            form.validate_python(text)
            return True
        except ValidationError as error:
            if error.errors()[0]["type"] == "string_unicode":
                raise UnicodeError from error
            return False

    return found


def sign(test, value):
    try:
        return "1" if test(value) else "0"
    except UnicodeError:
        return "-"


judges = {judge.__name__: judge for judge in (jsonschema, jsonschema_rs, fastjsonschema)}
engines = {engine.__name__: engine for engine in (python, rust)}
name, place = sys.argv[1:]
if place == "patterns":
    for line in sys.stdin:
        task = json.loads(line)
        test = engines[name](task["pattern"])
        print("".join(sign(test, text) for text in task["texts"]))
else:
    with open(place, encoding="utf-8") as file:
        test = judges[name](json.load(file))
    print("".join(sign(test, json.loads(line)) for line in sys.stdin), end="")
