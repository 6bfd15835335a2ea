"""Files that change while they are read, and two runs at once."""

import pathlib
import shutil
import threading

from bench import (
    KILLS, MANIFEST, RANDOM, WORK, assert_kept, assert_private, assert_same, assert_tidy, assert_whole,
    edit, end, files, ledger, letters_of, other, recipients, row, run, sample, small, start,
    REPOSITORY,
)
from kills import fresh_campaign


def moved(path, data):
    """As editors save: a file beside it, put in its place."""
    beside = path.with_name(f".{path.name}.swp")
    beside.write_bytes(data)
    beside.rename(path)


def emptied(path, data):
    """As others save: emptied, then written bit by bit."""
    with path.open("wb") as file:
        for at in range(0, len(data), 64):
            file.write(data[at:at + 64])
            file.flush()


class Restless:
    """Somebody who saves a network's files over and over, old and new, while the block lasts."""

    def __init__(self, root, save):
        self.save, self.over = save, threading.Event()
        self.texts = {path: path.read_bytes() for path in root.rglob("*")
                      if path.suffix in (".md", ".toml", ".txt")}
        self.extra = root / "content/pages/passage.md"
        self.chance = RANDOM.randrange(1 << 30)

    def work(self):
        import random
        chance = random.Random(self.chance)
        paths = list(self.texts)
        while not self.over.is_set():
            path = chance.choice(paths)
            text = self.texts[path]
            changed = text.replace("é".encode(), "è".encode()).replace(b"Un ", b"Une ")
            try:
                self.save(path, chance.choice([text, changed]))
                if chance.random() < 0.3:
                    self.extra.write_text('+++\ntitle = "Passage"\n+++\n\nUn texte.\n')
                    self.extra.unlink()
            except FileNotFoundError:
                pass

    def __enter__(self):
        self.thread = threading.Thread(target=self.work)
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join()


def changing():
    for what, save in (("replaced", moved), ("emptied and written anew", emptied)):
        root = other(REPOSITORY / "tests/broken/base", "changing")
        output = WORK / "changing-site"
        with (root / "site.toml").open("a") as site:
            site.write(f'\n[publish.ici]\nkind = "folder"\npath = "{output}"\n')
        shutil.rmtree(output, ignore_errors=True)
        codes = {0: 0, 1: 0, 2: 0}
        for turn in range(KILLS):
            with Restless(root, save) as restless:
                for command in (("build", "--output", output), ("publish", "--yes"), ("check",)):
                    said = run(*command, root=root, code=(0, 1, 2))
                    codes[said.code] += 1
                    assert said.code != 2 or "content" in said.text or "site" in said.text, said.text
            # Saved for good: what the last builds remembered must not be taken for it.
            if turn % 2:
                for path, data in restless.texts.items():
                    path.write_bytes(data)
            for _ in range(2):
                run("build", "--output", output, root=root)
                shutil.rmtree(WORK / "clean", ignore_errors=True)
                run("build", "--output", WORK / "clean", root=root)
                assert_same(files(output), files(WORK / "clean"), f"files {what}, turn {turn}")
        row(f"files {what} while they are read", f"{3 * KILLS} commands",
            f"{codes[0]} done, {codes[1] + codes[2]} refused with the place; the next build is as a "
            "clean one")


def at_once(command, root, count=2):
    runs = [start(*command, root=root) for _ in range(count)]
    return [end(process) for process in runs]


def letters():
    root = fresh_campaign("at-once")
    output = root / "private/essai"
    command = ("letters", "build", "--campaign", "essai", "--output", output)
    begun = ledger(root)
    run(*command, root=root)
    clean, states = files(output), letters_of(ledger(root))
    told = 0
    turns = max(2, KILLS // 5)
    for turn in range(turns):
        (root / "private/ledger.jsonl").write_bytes(begun)
        shutil.rmtree(output)
        said = at_once(command, root)
        assert sorted(one.code for one in said) in ([0, 0], [0, 2]), [one.text for one in said]
        told += sum(one.code == 2 for one in said)
        assert all(one.code == 0 or "ledger.jsonl" in one.text for one in said), said[0].text
        assert_kept(begun, ledger(root), "two at once")
        assert_same(files(output), clean, "two at once")
        assert letters_of(ledger(root)) == states
        assert_private("two at once", output)
        assert_tidy(root, "two at once")
    row("two `letters build` at once", f"{turns} times", f"{told} told that another is at work; whole")
    record = ("letters", "record", "--campaign", "essai", "--sent", "2026-12-02")
    before = ledger(root)
    for turn in range(turns):
        (root / "private/ledger.jsonl").write_bytes(before)
        said = at_once(record, root, 4)
        assert all(one.code in (0, 2) for one in said) and any(one.code == 0 for one in said)
        assert_kept(before, ledger(root), "four records")
        assert ledger(root).count(b'"sent"') == before.count(b'"sent"') + 40, "each sent once"
    row("four `letters record` at once", f"{turns} times", "each letter entered as sent once")


def objections():
    """As when a whole desk enters the letters of a morning."""
    root = sample("at-once-objections")
    turns, many = max(2, KILLS // 5), 6
    path = root / "private/opt-out.csv"
    for turn in range(turns):
        path.unlink(missing_ok=True)
        runs = [start("letters", "optout", "add", "--name", f"Opposant {n}", "--postcode", "4000",
                      root=root) for n in range(many)]
        for one in map(end, runs):
            assert one.code == 0, one.text
        lines = path.read_text().splitlines()
        assert lines[0] == "hash,reason,date" and len(set(lines)) == len(lines) == many + 1, lines
        assert len({line.split(":")[0] for line in lines[1:]}) == 1, f"one salt: {lines}"
        assert_private("objections at once", path)
    row(f"{many} `letters optout add` at once", f"{turns} times", "all objections in the list, once")


def imports():
    root = sample("at-once-imports")
    book = root / "private/recipients.csv"
    lists = []
    for n in range(2):
        lists.append(WORK / f"list-{n}.csv")
        lists[n].write_text(recipients(200, 1000 * n))
    turns = max(2, KILLS // 5)
    told = 0
    for turn in range(turns):
        book.write_text(recipients(10, 5000))
        runs = [start("import", "recipients", one, "--yes", root=root) for one in lists]
        said = [end(process) for process in runs]
        assert all(one.code in (0, 2) for one in said), [one.text for one in said]
        told += sum(one.code == 2 for one in said)
        text = book.read_text()
        for n, one in enumerate(said):
            there = sum(f"Ada{1000 * n + i};" in text for i in range(200))
            assert there == (200 if one.code == 0 else 0), f"list {n}, code {one.code}: {there}"
            if one.code:
                assert "recipients.csv" in one.text, one.text
                run("import", "recipients", lists[n], "--yes", root=root)
        text = book.read_text()
        assert all(f"Ada{1000 * n + i};" in text for n in range(2) for i in range(200)), "a row is lost"
        assert_private("imports at once", book)
        assert_tidy(root, "imports at once")
    row("two `import recipients` at once", f"{turns} times",
        f"{told} told that the list changed meanwhile; no row lost")


def folders():
    output = WORK / "at-once-site"
    old, new = small("at-once-old"), other(REPOSITORY / "tests/broken/base", "at-once-new")
    for root in (old, new):
        with (root / "site.toml").open("a") as site:
            site.write(f'\n[publish.ici]\nkind = "folder"\npath = "{output}"\n')
    clean = {}
    for root in (old, new):
        run("publish", "--yes", root=root)
        clean[root] = files(output)
    turns = max(2, KILLS // 5)
    for turn in range(turns):
        runs = [start("publish", "--yes", root=root) for root in (old, new, old)]
        for one in map(end, runs):
            assert one.code in (0, 2), one.text
        found = files(output)
        assert found in clean.values(), "two sites at once"
        assert_tidy(output, "two sites at once")
        run("publish", "--yes", root=new)
        assert_same(files(output), clean[new], "after two at once")
    row("three publications of two sites to one folder at once", f"{turns} times",
        "always one of the sites, whole")


TRIALS = (changing, letters, objections, imports, folders)
