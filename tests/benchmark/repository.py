"""Makes bare repositories with a history of their own, the same every time, with `git fast-import`."""

import contextlib
import os
import subprocess

FIRST = 1577880000  # 2020-01-01T12:00:00Z


def clean_environment(home):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "XDG_"))}
    return kept | {"HOME": str(home), "GIT_CONFIG_NOSYSTEM": "1"}


class Stream:
    """What `git fast-import` reads."""

    def __init__(self, pipe):
        self.pipe = pipe

    def line(self, text):
        self.pipe.write(text.encode() + b"\n")

    def data(self, text):
        encoded = text.encode()
        self.pipe.write(b"data %d\n%s\n" % (len(encoded), encoded))

    def commit(self, number, message, branch="main", seconds_between=600):
        self.line(f"commit refs/heads/{branch}")
        self.line(f"committer Sekretariatet <post@example.org> {FIRST + number * seconds_between} +0100")
        self.data(message)

    def modify(self, path, text):
        self.line(f"M 100644 inline {path}")
        self.data(text)

    def remove(self, path):
        self.line(f"D {path}")


@contextlib.contextmanager
def new_repository(folder, home):
    environment = clean_environment(home)
    subprocess.run(["git", "init", "--quiet", "--bare", "--initial-branch=main", folder], check=True, env=environment)
    importer = subprocess.Popen(["git", "-C", folder, "fast-import", "--quiet"], stdin=subprocess.PIPE, env=environment)
    yield Stream(importer.stdin)
    importer.stdin.close()
    if importer.wait() != 0:
        raise SystemExit("git fast-import gave up")
