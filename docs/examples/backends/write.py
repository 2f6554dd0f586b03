#!/usr/bin/env python3
"""Writes release notes from the changes of the step before."""

import json
import re
import sys


def main() -> None:
    task = json.load(sys.stdin)
    version = find_version(task)
    if version is None:
        finish({
            "kind": "needs-input",
            "questions": [{"id": "version", "text": "Which version is it?", "why": "The request names none."}],
        })
        return

    changes = [line for artifact in task["inputs"] for line in artifact["content"].splitlines() if line]
    progress(f"{len(changes)} changes for {version}")
    breaking = [line.removeprefix("breaking: ") for line in changes if line.startswith("breaking: ")]
    others = [line for line in changes if not line.startswith("breaking: ")]
    lines = [f"# Release {version}", ""]
    lines += [f"- **Breaking**: {line}" for line in breaking]
    lines += [f"- {line}" for line in others]
    # What a gate or a person said of an earlier try; a program that can't follow it should say so.
    notes = [f"not followed: {text}" for text in task["feedback"]]

    [output] = task["outputs"]
    finish({"kind": "done", "artifacts": [{**output, "content": "\n".join(lines) + "\n"}], "notes": notes})


def find_version(task: dict):
    for answer in task["answers"]:
        if answer["question"] == "version":
            return answer["text"]
    found = re.search(r"\d+(\.\d+)+", task["request"])
    return found[0] if found else None


def progress(message: str) -> None:
    print(json.dumps({"kind": "progress", "message": message}), file=sys.stderr, flush=True)


def finish(outcome: dict) -> None:
    json.dump(outcome, sys.stdout)


main()
