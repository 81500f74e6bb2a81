"""The examples of a README are a site that builds. A fenced block whose info string is a language and a file's name,

    ```toml nettsted.toml

is that file; the blocks of one document lie in one content folder. Where a document gives a file a second time, what stood above
is built first, and the second then takes the first one's place. Every build must end with status 0 under --strict, so without a
single warning, and without a word of one."""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath

FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})(?P<info>[^`]*)")


def examples_in(markdown):
    """(file name, contents, line) for every example of a document."""
    lines = markdown.splitlines()
    at = 0
    while at < len(lines):
        opening = FENCE.fullmatch(lines[at])
        at += 1
        if not opening:
            continue
        begun = at
        while at < len(lines) and not re.fullmatch(re.escape(opening["fence"]) + opening["fence"][0] + r"*\s*", lines[at]):
            at += 1
        words = opening["info"].split()
        if len(words) == 2:
            yield words[1], "".join(line + "\n" for line in lines[begun:at]), begun
        at += 1


def sites_in(markdown):
    """The content folders that a document's examples make, one after the other: {file: contents} and the line reached."""
    files = {}
    line = 0
    for name, contents, line in examples_in(markdown):
        if name in files:
            yield dict(files), line
        files[name] = contents
    if files:
        yield files, line


def build(files, options):
    """What is wrong with the site that the files make; empty when nothing is."""
    with tempfile.TemporaryDirectory() as folder:
        for name, contents in files.items():
            if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts:
                return f"{name} lies outside the content folder"
            (Path(folder) / "content" / name).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / "content" / name).write_text(contents, "utf-8")
        command = [options.motebok, "build", "--content", f"{folder}/content", "--theme", options.theme,
                   "--out", f"{folder}/public", "--date", "2026-01-15", "--strict"]
        ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        said = ran.stdout.replace(folder + "/", "")
        if ran.returncode != 0:
            return f"ends with status {ran.returncode}:\n{said}"
        if re.search(r"^(error|warning|feil|advarsel)\b", said, re.MULTILINE):
            return f"warns:\n{said}"
        if not (Path(folder) / "public" / "index.html").is_file():
            return "has no front page"
    return ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--motebok", required=True, help="the program")
    parser.add_argument("--theme", required=True)
    parser.add_argument("documents", nargs="+")
    options = parser.parse_args()
    faults = 0
    for document in options.documents:
        sites = list(sites_in(Path(document).read_text("utf-8")))
        if not sites:
            print(f"{document}: holds no example with a language and a file's name")
            faults += 1
        for files, line in sites:
            fault = build(files, options)
            if fault:
                print(f"{document}:{line}: the site of {', '.join(files)} {fault}")
                faults += 1
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
