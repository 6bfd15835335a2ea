"""What all trials share: networks, runs of pignon, moments at which one is killed, what must hold."""

import json
import os
import pathlib
import random
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

PIGNON = sys.argv[1]
REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
TODAY = "2026-12-01"
MANIFEST = ".pignon-manifest.json"
WORK = pathlib.Path(tempfile.mkdtemp(prefix="pignon-faults-"))
# Another user looks at some of it.
WORK.chmod(0o755)
SEED = int(os.environ.get("PIGNON_SEED") or random.randrange(1_000_000))
RANDOM = random.Random(SEED)
KILLS = int(os.environ.get("PIGNON_KILLS") or 100)
ROWS = []


def row(what, tried, came):
    """A line of the table: what was done, how often, what came of it."""
    ROWS.append((what, str(tried), came))
    print(f"{time.monotonic() - BEGAN:6.0f} s  {what}: {tried}; {came}", flush=True)


BEGAN = time.monotonic()


def enough(count, part, what):
    """Of many tries some must have hit; of a few perhaps none did."""
    assert KILLS < 50 or count > KILLS * part, f"{what}: only {count} of {KILLS}"


# Networks.

def copy(source, name):
    """A network of the repository in a fresh folder of ours."""
    root = WORK / name
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for part in ("site.toml", "content", "private", "trust.json"):
        if (source / part).is_dir():
            shutil.copytree(source / part, root / part)
        elif (source / part).exists():
            shutil.copy(source / part, root / part)
    return root


def sample(name):
    return copy(REPOSITORY, name)


def small(name):
    return copy(REPOSITORY / "tests/broken/base", name)


def edit(path, old, new):
    text = path.read_text()
    assert old in text, (path, old)
    path.write_text(text.replace(old, new, 1))


def other(source, name):
    """A network that differs from another on every page, with a page and files more."""
    root = copy(source, name)
    edit(root / "site.toml", 'name = "', 'name = "Autre ')
    pages = root / "content/pages"
    pages.mkdir(exist_ok=True)
    for index in range(8):
        (pages / f"plus-{index}.md").write_text(f'+++\ntitle = "Plus {index}"\n+++\n\nUn texte.\n')
    static = root / "content/static"
    static.mkdir(exist_ok=True)
    for index in range(30):
        (static / f"fichier-{index}.txt").write_text(f"{index}\n" * 200)
    return root


def recipients(count, first=0):
    """Doctors for a list, every third of whom agreed to e-mails."""
    rows = ["INAMI;Prénom;Nom;Langue;Spécialité;Rue;Numéro;Code postal;Localité;E-mail;"
            "Consentement e-mail;Source"]
    for index in range(first, first + count):
        number = 110_000 + index
        inami = f"{number}{97 - number % 97:02}004"
        mail = f"d{index}@cabinet.example;oui" if index % 3 == 0 else ";"
        rows.append(f"{inami};Ada{index};Exemple;fr;Médecin généraliste;Rue de l’Exemple;{index};"
                    f"4000;Liège;{mail};annuaire")
    return "\n".join(rows) + "\n"


# Runs.

class Said:
    def __init__(self, code, text):
        self.code, self.text = code, text


def environment(**more):
    env = {k: v for k, v in os.environ.items() if not k.startswith(("PIGNON_", "GIT_", "AWS_"))}
    env |= {"PIGNON_CACHE": str(WORK / "cache"), "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}
    return env | {k: str(v) for k, v in more.items()}


def words(args, root=None):
    command = [PIGNON, *map(str, args), "--today", TODAY, "--ui-lang", "en"]
    return command + (["--root", str(root)] if root else [])


def start(*args, root=None, env=None, prefix=(), cwd=None):
    return subprocess.Popen(
        [*prefix, *words(args, root)], env=env or environment(), cwd=cwd or WORK,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        start_new_session=True,
    )


def end(process):
    """Waits for a run, which may fail but never break down."""
    said = Said(None, process.communicate(timeout=600)[0].decode("utf-8", "replace"))
    said.code = process.returncode
    sound(said)
    return said


def sound(said):
    """A program that says what is wrong: no panic, no trace, a code of its own."""
    assert said.code in (0, 1, 2, 3), f"code {said.code}\n{said.text}"
    for sign in ("panicked", "backtrace", "RUST_", "thread '", "unwrap()"):
        assert sign not in said.text, said.text
    assert said.code == 0 or said.text.strip(), f"code {said.code} without a word"


def run(*args, code=0, **how):
    said = end(start(*args, **how))
    codes = code if isinstance(code, tuple) else (code,)
    assert said.code in codes, f"{args}: {said.code} is not of {codes}\n{said.text}"
    return said


def refused(*args, name, code=2, words=(), **how):
    """A run that must fail, and name what it failed on."""
    said = run(*args, code=code, **how)
    for word in (name, *words):
        assert word in said.text, f"{args}: nothing of {word!r}\n{said.text}"
    return said


def timed(*args, **how):
    began = time.monotonic()
    run(*args, **how)
    return time.monotonic() - began


def kill(process, is_time):
    """Switches a run off at a moment; whether it was still at work."""
    while process.poll() is None and not is_time():
        pass
    is_at_work = process.poll() is None
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    text = process.communicate()[0].decode("utf-8", "replace")
    if not is_at_work:
        sound(said := Said(process.returncode, text))
        assert said.code == 0, said.text
    return is_at_work


def after(seconds):
    until = time.monotonic() + seconds
    return lambda: time.monotonic() >= until


def once(happened, turns):
    """So many turns after something has happened."""
    left = [None]

    def is_time():
        if left[0] is None:
            left[0] = turns if happened() else None
            return False
        left[0] -= 1
        return left[0] < 0

    return is_time


def turns_after(process, happened):
    """How long a run takes, and how many turns of the loop of `once` after something happened."""
    began, turns, has = time.monotonic(), 0, False
    while process.poll() is None:
        has = has or happened()
        turns += has
    assert end(process).code == 0 and turns, turns
    return time.monotonic() - began, turns


# What is there.

def files(folder):
    """What a visitor sees: not what waits, nor the manifest."""
    found = {}
    for path in pathlib.Path(folder).rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not name.startswith(".pignon-"):
            found[name] = path.read_bytes()
    return found


def differ(found, wanted):
    lacking, extra = sorted(wanted.keys() - found.keys()), sorted(found.keys() - wanted.keys())
    changed = sorted(name for name in wanted.keys() & found.keys() if wanted[name] != found[name])
    return {k: v[:5] for k, v in (("lacking", lacking), ("extra", extra), ("changed", changed)) if v}


def assert_same(found, wanted, when):
    assert found == wanted, f"{when}: {differ(found, wanted)}"


def assert_whole(found, old, new, when):
    """Every file is whole, old or new; a page that is there has all it needs."""
    for name, data in found.items():
        assert data in (old.get(name), new.get(name)), f"{when}: {name} is neither old nor new"
    for name in old.keys() & new.keys():
        assert name in found, f"{when}: {name} is gone"
    for name, data in found.items():
        if name.endswith(".html"):
            needs = re.findall(r'(?:href|src)="/((?:[a-z]+/)?assets/[^"#?]+)"', data.decode())
            lacking = [need for need in needs if need not in found]
            assert not lacking, f"{when}: {name} lacks {lacking}"


def assert_tidy(folder, when, but=()):
    """Nothing is left of a run that was killed."""
    left = [path for path in pathlib.Path(folder).rglob("*")
            if (path.name.startswith((".pignon-", ".tmp")) or path.name.endswith(".tmp"))
            and path.name not in (MANIFEST, *but)]
    assert not left, f"{when}: {left} are left"


def assert_private(when, *places):
    """What pignon makes for its owner alone."""
    for place in places:
        paths = [place, *place.rglob("*")] if place.is_dir() else [place]
        for path in paths:
            mode = stat.S_IMODE(path.lstat().st_mode)
            assert mode & 0o077 == 0, f"{when}: {path} has mode {mode:o}"


# The ledger.

def ledger(root):
    return (root / "private/ledger.jsonl").read_bytes()


def whole_lines(data):
    return data[: data.rfind(b"\n") + 1]


def assert_kept(before, after, when):
    """Every line that was finished is there, in its place, and those after it are lines."""
    kept = whole_lines(before)
    assert after.startswith(kept), f"{when}: the ledger lost a line"
    for line in whole_lines(after).splitlines():
        json.loads(line)


def letters_of(data):
    """What the ledger's lines add up to: the state of each letter."""
    states = {}
    for line in whole_lines(data).splitlines():
        event = json.loads(line)
        place = event.get("campaign"), event.get("key")
        if event["event"] == "withdrawn":
            states.pop(place, None)
        elif event["event"] not in ("opened", "folder"):
            states[place] = event["event"], event["on"]
    return states


# Disks.

class Disk:
    """A small disk in memory, as long as the block lasts."""

    def __init__(self, name, options):
        self.path = WORK / name
        self.options = options

    def __enter__(self):
        self.path.mkdir(parents=True)
        mount = ["mount", "-t", "tmpfs", "-o", f"{self.options},mode=755", "tmpfs", self.path]
        subprocess.run(mount, check=True)
        return self

    def remount(self, options):
        subprocess.run(["mount", "-o", f"remount,{options}", self.path], check=True)

    def leave(self, room):
        """Fills the disk but for some bytes, in whole pages."""
        ballast = self.path / "ballast"
        ballast.unlink(missing_ok=True)
        space = os.statvfs(self.path)
        size = max(0, space.f_bavail * space.f_frsize - room)
        with ballast.open("wb") as file:
            file.write(b"x" * size)

    def relieve(self):
        (self.path / "ballast").unlink(missing_ok=True)

    def __exit__(self, *_):
        subprocess.run(["umount", self.path], check=True)
        self.path.rmdir()


def can_mount():
    try:
        with Disk("probe", "size=64k"):
            return True
    except (subprocess.CalledProcessError, FileNotFoundError):
        shutil.rmtree(WORK / "probe", ignore_errors=True)
        return False
