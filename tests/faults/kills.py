"""pignon killed (SIGKILL, with everything it started) at random moments of its commands.

A third of the moments are spread over the whole run; the others are aimed at what may be lost:
some turns of a loop after the manifest, the ledger or a first file in place has changed. Half of
the kills come upon what the one before left.
"""

import shutil

from bench import (
    KILLS, MANIFEST, RANDOM, WORK, after, assert_kept, assert_private, assert_same, assert_tidy,
    assert_whole, edit, enough, environment, files, kill, ledger, letters_of, once, other, recipients, row,
    run, sample, small, start, timed, turns_after, whole_lines, REPOSITORY,
)


def said(killed, amid):
    return f"{killed} killed at work, {amid} of them between old and new; nothing lost"


def content(path):
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def sites(what, old, new, output, command, source=None):
    """A site that is written over another, by `command(network)`, killed on its way."""
    clean = {}
    for root in (old, new):
        place = WORK / "clean"
        shutil.rmtree(place, ignore_errors=True)
        run("build", "--output", place, "--quiet", root=root,
            env=environment(PIGNON_CACHE=WORK / "clean-cache"))
        clean[root] = files(place)
    manifest = output / MANIFEST
    timed(*command, root=old)
    began = content(manifest)
    changed = lambda: content(manifest) != began
    took, turns = turns_after(start(*command, root=new), changed)
    killed = amid = 0
    before = new
    for turn in range(KILLS):
        root = old if before is new else new
        when = f"{what}, kill {turn}"
        if turn % 10 == 0:
            # Pictures and sheets are made anew, and what keeps them is killed too.
            shutil.rmtree(WORK / "cache", ignore_errors=True)
        if turn % 10 == 5:
            shutil.rmtree(output)
        there = content(manifest)
        if turn % 3 == 0:
            moment = after(RANDOM.uniform(0, took))
        else:
            moment = once(lambda: content(manifest) != there, RANDOM.randrange(turns))
        was = kill(start(*command, root=root), moment)
        found = files(output) if output.exists() else {}
        states = [clean[before], clean[root]] if turn % 10 != 5 else [{}, clean[root]]
        assert_whole(found, *states, when)
        killed += was
        amid += was and found not in states
        if turn % 2 or turn % 10 == 5:
            # The next run completes it, and is as one that was never disturbed.
            run(*command, root=root)
            assert_same(files(output), clean[root], when)
            assert_tidy(output, when)
            before = root
        else:
            # The next kill comes upon what this one left: made whole, but of the old site.
            run(*command, root=before)
            assert_same(files(output), clean[before], f"{when}, and back")
    run(*command, root=before)
    assert_tidy(WORK / "cache", what)
    enough(killed, 0.5, what)
    enough(amid, 0.1, what)
    row(what, f"{KILLS} kills", said(killed, amid))


def builds():
    output = WORK / "site"
    old, new = sample("old"), other(REPOSITORY, "new")
    sites("build", old, new, output, ("build", "--output", output, "--quiet"))


def first_builds():
    """Into a folder that is not there yet: its parts are put in place one after the other."""
    root, output = sample("first"), WORK / "first-site"
    command = ("build", "--output", output, "--quiet")
    run(*command, root=root)
    clean = files(output)
    manifest = output / MANIFEST
    shutil.rmtree(output)
    took, turns = turns_after(start(*command, root=root), manifest.exists)
    killed = amid = 0
    for turn in range(KILLS):
        when = f"first build, kill {turn}"
        shutil.rmtree(output, ignore_errors=True)
        spread = after(RANDOM.uniform(0, took))
        moment = spread if turn % 3 == 0 else once(manifest.exists, RANDOM.randrange(turns))
        was = kill(start(*command, root=root), moment)
        found = files(output) if output.exists() else {}
        assert_whole(found, {}, clean, when)
        killed += was
        amid += was and found not in ({}, clean)
        run(*command, root=root)
        assert_same(files(output), clean, when)
        assert_tidy(output, when)
    enough(killed, 0.3, "first build")
    row("build into a new folder", f"{KILLS} kills", said(killed, amid))


def folders():
    output = WORK / "www"
    old, new = small("small-old"), other(REPOSITORY / "tests/broken/base", "small-new")
    for root in (old, new):
        with (root / "site.toml").open("a") as site:
            site.write(f'\n[publish.ici]\nkind = "folder"\npath = "{output}"\n')
    sites("publish to a folder", old, new, output, ("publish", "--yes", "--quiet"))


def fresh_campaign(name, count=40):
    """A network that has written to doctors before: there are lines to lose."""
    root = sample(name)
    (root / "private/recipients.csv").write_text(recipients(12))
    run("letters", "build", "--campaign", "avant", "--output", root / "private/avant", "--quiet",
        root=root)
    run("letters", "record", "--campaign", "avant", "--sent", "2025-01-10", "--quiet", root=root)
    (root / "private/recipients.csv").write_text(recipients(count))
    return root


def campaigns():
    """Letters: whatever is killed, no letter is in anybody's hands that the ledger lacks."""
    root = fresh_campaign("letters")
    output = root / "private/essai"
    command = ("letters", "build", "--campaign", "essai", "--output", output, "--quiet")
    book = root / "private/ledger.jsonl"
    begun = ledger(root)
    grown = lambda: book.stat().st_size > len(begun)
    took, turns = turns_after(start(*command, root=root), grown)
    clean, states = files(output), letters_of(ledger(root))
    assert len(clean) > 40 and len(states) > 50, (len(clean), len(states))
    killed = amid = 0
    for turn in range(KILLS):
        when = f"letters build, kill {turn}"
        if turn % 2 == 0:
            book.write_bytes(begun)
            shutil.rmtree(output)
        if turn % 8 == 7:
            # A doctor fewer: letters are withdrawn and files taken away.
            (root / "private/recipients.csv").write_text(recipients(39))
        before, had = ledger(root), files(output) if output.exists() else {}
        moments = (
            after(RANDOM.uniform(0, took)),
            once(lambda: book.stat().st_size > len(before), RANDOM.randrange(3)),
            once(lambda: book.stat().st_size > len(before), RANDOM.randrange(turns)),
        )
        was = kill(start(*command, root=root), moments[turn % 3])
        assert_kept(before, ledger(root), when)
        known = {key for campaign, key in letters_of(before + ledger(root)[len(before):])
                 if campaign == "essai"} | {key for _, key in states}
        found = files(output) if output.exists() else {}
        for name in found:
            if name.startswith(("letters/", "email/")):
                key = name.split("/")[1].rsplit(".", 1)[0]
                assert key in known, f"{when}: {name} is unknown to the ledger"
                assert found[name] == clean[name], f"{when}: {name} is torn"
        assert_private(when, book, *([output] if output.exists() else []))
        killed += was
        amid += was and found not in (had, clean)
        (root / "private/recipients.csv").write_text(recipients(40))
        run(*command, root=root)
        assert_kept(before, ledger(root), f"{when}, and again")
        assert_same(files(output), clean, when)
        assert letters_of(ledger(root)) == states, when
        assert_tidy(root, when)
        assert_private(when, book, output)
    enough(killed, 0.5, "letters build")
    row("`letters build`", f"{KILLS} kills", said(killed, amid))


def records():
    root = fresh_campaign("records")
    run("letters", "build", "--campaign", "essai", "--output", root / "private/essai", "--quiet",
        root=root)
    command = ("letters", "record", "--campaign", "essai", "--sent", "2026-12-02", "--quiet")
    book = root / "private/ledger.jsonl"
    before = ledger(root)
    took = timed(*command, root=root)
    states = letters_of(ledger(root))
    assert sum(state == ("sent", "2026-12-02") for state in states.values()) == 40, states
    killed = grown = 0
    for turn in range(KILLS):
        when = f"letters record, kill {turn}"
        book.write_bytes(before)
        moments = (
            after(RANDOM.uniform(0, took)),
            once(lambda: book.stat().st_size > len(before), 0),
        )
        was = kill(start(*command, root=root), moments[turn % 2])
        there = ledger(root)
        assert_kept(before, there, when)
        killed += was
        grown += was and there != before
        run(*command, root=root, code=(0, 2))
        assert_kept(there, ledger(root), f"{when}, and again")
        assert letters_of(ledger(root)) == states, when
        assert_private(when, book)
    row("`letters record`", f"{KILLS} kills",
        f"{killed} killed at work, {grown} after the ledger had grown; no line lost")
    # What no kill leaves, but a power cut may: the last lines cut at any byte.
    whole = before
    cuts = sorted(RANDOM.sample(range(len(whole) - 3000, len(whole)), min(KILLS, 3000)))
    for cut in cuts:
        book.write_bytes(whole[:cut])
        run(*command, root=root, code=(0, 2))
        assert_kept(whole[:cut], ledger(root), f"cut at {cut}")
    row("ledger cut short, then `letters record`", f"{len(cuts)} places",
        "every whole line kept, the torn one taken away")


def objections():
    root = sample("objections")
    path = root / "private/opt-out.csv"
    add = lambda name: ("letters", "optout", "add", "--name", name, "--postcode", "4000", "--quiet")
    run(*add("Premier"), root=root)
    took = timed(*add("Second"), root=root)
    killed = 0
    for turn in range(KILLS):
        when = f"letters optout add, kill {turn}"
        before = path.read_bytes()
        moments = (after(RANDOM.uniform(0, took)),
                   once(lambda: path.stat().st_size != len(before), 0))
        killed += kill(start(*add(f"Opposant {turn}"), root=root), moments[turn % 2])
        assert path.read_bytes().startswith(before), f"{when}: an objection is lost"
        run(*add(f"Opposant {turn}"), root=root)
        assert_private(when, path)
        assert_tidy(root, when)
    lines = path.read_text().splitlines()
    assert len(lines) == KILLS + 3 and len(set(lines)) == len(lines), len(lines)
    row("`letters optout add`", f"{KILLS} kills", f"{killed} killed at work; no objection lost")


def imports():
    root = sample("imports")
    book = root / "private/recipients.csv"
    old = recipients(30).encode()
    listed = WORK / "list.csv"
    listed.write_text(recipients(400))
    book.write_bytes(old)
    book.chmod(0o600)
    command = ("import", "recipients", listed, "--yes", "--quiet")
    took = timed(*command, root=root)
    new = book.read_bytes()
    assert len(new) > 5 * len(old)
    killed = amid = 0
    waiting = lambda: any((root / "private").glob(".pignon-new-*"))
    for turn in range(KILLS):
        when = f"import recipients, kill {turn}"
        if turn % 2:
            book.write_bytes(old)
        else:
            # Then the list is new, not changed.
            book.unlink()
        there = content(book)
        moments = (after(RANDOM.uniform(0, took)), once(waiting, RANDOM.randrange(5)))
        was = kill(start(*command, root=root), moments[turn % 3 > 0])
        killed += was
        amid += was and waiting()
        assert content(book) in (there, new) or turn % 2 == 0, f"{when}: the list is torn"
        run(*command, root=root)
        if turn % 2:
            assert book.read_bytes() == new, when
        assert_private(when, book)
        assert_tidy(root, when)
    row("`import recipients`", f"{KILLS} kills",
        f"{killed} killed at work, {amid} while a file waited; list old or new, completed by the next")


TRIALS = (builds, first_builds, folders, campaigns, records, objections, imports)
