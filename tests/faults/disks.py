"""Disks that are full, that cannot be written, that belong to somebody else."""

import os
import pathlib
import shutil
import subprocess

import bench
from bench import (
    RANDOM, WORK, Disk, assert_kept, assert_private, assert_same, assert_tidy, assert_whole, can_mount,
    edit, environment, files, ledger, letters_of, other, recipients, refused, row, run, sample, small,
    words, REPOSITORY,
)
from kills import fresh_campaign

# The least the smallest file takes, and as many rooms as are tried.
PAGE = 4096
ROOMS = 12
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


def rooms(most):
    """Bytes that are left on a disk, from nothing to nearly enough."""
    return [0, PAGE, *sorted(RANDOM.randrange(2, most // PAGE) * PAGE for _ in range(ROOMS - 2))]


def size(folder):
    return sum(-(-p.stat().st_size // PAGE) * PAGE for p in pathlib.Path(folder).rglob("*"))


def full_build():
    old, new = small("full-old"), other(REPOSITORY / "tests/broken/base", "full-new")
    published = small("full-published")
    shutil.copytree(new / "content", published / "content", dirs_exist_ok=True)
    for what, command in (("build", lambda out: ("build", "--output", out)),
                          ("publish to a folder", lambda out: ("publish", "--yes"))):
        failed = 0
        with Disk("full", "size=32m") as disk:
            output = disk.path / "site"
            if what.startswith("publish"):
                for root in (old, new):
                    with (root / "site.toml").open("a") as site:
                        site.write(f'\n[publish.ici]\nkind = "folder"\npath = "{output}"\n')
            run(*command(output), root=new)
            after = files(output)
            most = size(output)
            for room in rooms(most):
                shutil.rmtree(output)
                run(*command(output), root=old)
                before = files(output)
                disk.leave(room)
                said = run(*command(output), root=new, code=(0, 2))
                when = f"{what} with {room} bytes of room"
                assert_whole(files(output), before, after, when)
                if said.code:
                    failed += 1
                    assert "the disk is full" in said.text and str(disk.path) in said.text, said.text
                    assert_tidy(output, when)
                disk.relieve()
                run(*command(output), root=new)
                assert_same(files(output), after, when)
                assert_tidy(output, when)
        assert failed >= ROOMS / 3, failed
        row(f"{what}, disk full", f"{ROOMS} rooms",
            f"{failed} refused, every file old or new; completed once there was room")


def full_letters():
    source = fresh_campaign("full-letters")
    command = ("letters", "build", "--campaign", "essai")
    failed = 0
    with Disk("full", "size=64m") as disk:
        root = disk.path / "network"
        shutil.copytree(source, root)
        begun = ledger(root)
        run(*command, root=root)
        output = root / "private/letters/essai"
        clean, states, most = files(output), letters_of(ledger(root)), size(output)
        for room in rooms(most):
            when = f"letters with {room} bytes of room"
            shutil.rmtree(output)
            (root / "private/ledger.jsonl").write_bytes(begun)
            disk.leave(room)
            said = run(*command, root=root, code=(0, 2))
            if said.code:
                failed += 1
                assert "the disk is full" in said.text, said.text
                assert ledger(root) == begun, f"{when}: the ledger knows what nobody has"
                assert not output.exists() or not files(output), f"{when}: letters were handed over"
                assert_tidy(root, when)
            disk.relieve()
            run(*command, root=root)
            assert_same(files(output), clean, when)
            assert letters_of(ledger(root)) == states, when
            assert_private(when, root / "private/ledger.jsonl", output)
    assert failed >= ROOMS / 3, failed
    row("`letters build`, disk full", f"{ROOMS} rooms",
        f"{failed} refused: nothing in the ledger, nothing handed over; completed later")


def full_lists():
    """The ledger and the list of objections, which only grow: all of an entry, or nothing."""
    source = fresh_campaign("full-lists", 100)
    run("letters", "build", "--campaign", "essai", "--output", source / "private/essai", root=source)
    run("letters", "optout", "add", "--name", "Premier", "--postcode", "4000", root=source)
    long = "x" * 6000
    trials = (
        ("letters record", "private/ledger.jsonl", ("letters", "record", "--campaign", "essai")),
        ("letters optout add", "private/opt-out.csv",
         ("letters", "optout", "add", "--name", "Second", "--postcode", "4000", "--reason", long)),
        ("import recipients", "private/recipients.csv",
         ("import", "recipients", WORK / "more.csv", "--yes")),
    )
    (WORK / "more.csv").write_text(recipients(200, 1000))
    for what, path, command in trials:
        failed = 0
        with Disk("full", "size=32m") as disk:
            root = disk.path / "network"
            shutil.copytree(source, root)
            before = (root / path).read_bytes()
            run(*command, root=root)
            after = (root / path).read_bytes()
            for room in range(0, len(after), PAGE):
                when = f"{what} with {room} bytes of room"
                (root / path).write_bytes(before)
                disk.leave(room)
                said = run(*command, root=root, code=(0, 2))
                there = (root / path).read_bytes()
                if said.code:
                    failed += 1
                    assert "the disk is full" in said.text, said.text
                    assert there == before, f"{when}: half an entry is left"
                disk.relieve()
                if said.code:
                    run(*command, root=root)
                assert len((root / path).read_bytes()) == len(after), when
                assert_private(when, root / path)
                assert_tidy(root, when)
        assert failed, what
        row(f"`{what}`, disk full", f"{len(range(0, len(after), PAGE))} rooms",
            f"{failed} refused, the list as it was; completed later")


def full_import():
    source = small("full-import")
    people = WORK / "people.csv"
    people.write_text("Prénom;Nom;Profession;Entrée;Langues;Téléphone;Ordre\n" + "\n".join(
        f"Personne;Numéro {n};sociologue;1/9/2026;fr;04 000 00 {n % 90 + 10};{n:06}"
        for n in range(60)))
    command = ("import", "members", people, "--yes")
    failed = 0
    with Disk("full", "size=16m") as disk:
        root = disk.path / "network"
        shutil.copytree(source, root)
        before = files(root)
        run(*command, root=root)
        after = files(root)
        for room in rooms(60 * PAGE):
            when = f"import members with {room} bytes of room"
            shutil.rmtree(root)
            shutil.copytree(source, root)
            disk.leave(room)
            said = run(*command, root=root, code=(0, 2))
            if said.code:
                failed += 1
                assert "the disk is full" in said.text, said.text
                assert_tidy(root, when)
            for name, data in files(root).items():
                assert data in (before.get(name), after.get(name)), f"{when}: {name} is torn"
            disk.relieve()
            run(*command, root=root)
            assert_same(files(root), after, when)
    assert failed >= ROOMS / 3, failed
    row("`import members`, disk full", f"{ROOMS} rooms",
        f"{failed} refused, every file old or new; completed by the next")


def read_only():
    source = fresh_campaign("read-only")
    with Disk("frozen", "size=64m") as disk:
        root, output = disk.path / "network", disk.path / "site"
        shutil.copytree(source, root)
        run("build", "--output", output, root=root)
        run("letters", "build", "--campaign", "essai", root=root)
        edit(root / "site.toml", 'name = "', 'name = "Autre ')
        with (root / "site.toml").open("a") as site:
            site.write(f'\n[publish.ici]\nkind = "folder"\npath = "{output}"\n')
        before = {path: path.read_bytes() for path in disk.path.rglob("*") if path.is_file()}
        listed = WORK / "more.csv"
        listed.write_text(recipients(20, 3000))
        disk.remount("ro")
        commands = (
            (("build", "--output", output), "site"),
            (("build",), "public"),
            (("publish", "--yes"), "site"),
            (("letters", "build", "--campaign", "essai"), "private"),
            (("letters", "record", "--campaign", "essai"), "private/ledger.jsonl"),
            (("letters", "optout", "add", "--name", "Ada", "--postcode", "4000"),
             "private/opt-out.csv"),
            (("letters", "purge"), "private/ledger.jsonl"),
            (("import", "recipients", listed, "--yes"), "private/recipients.csv"),
            (("schema",), "schema"),
            (("export", root / "out"), "out"),
        )
        for command, name in commands:
            refused(*command, name=name, words=["the disk is read-only"], root=root, cwd=root)
        # What only reads, reads; what is kept for the next time is no condition.
        frozen = environment(PIGNON_CACHE=disk.path / "cache")
        run("check", root=root, env=frozen)
        run("build", "--output", WORK / "elsewhere", root=root, env=frozen)
        run("letters", "plan", "--campaign", "essai", root=root, env=frozen)
        assert before == {p: p.read_bytes() for p in disk.path.rglob("*") if p.is_file()}
        disk.remount("rw")
    row("disk that cannot be written", f"{len(commands)} commands",
        "each says what cannot be written (code 2), nothing changed; `check`, `build` elsewhere and "
        "`letters plan` work")


def forbidden():
    """Everything as a user who may not do everything."""
    if os.getuid() or not shutil.which("setpriv"):
        print("not root: files of somebody else are left out")
        return
    root = fresh_campaign("forbidden", 5)
    home = WORK / "nobody"
    home.mkdir()
    os.chown(home, 65534, 65534)
    as_nobody = {"prefix": NOBODY, "root": root, "env": environment(PIGNON_CACHE=home / "cache")}
    for path in root.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
    root.chmod(0o755)
    listed = WORK / "few.csv"
    listed.write_text(recipients(3, 4000))
    tried = 0

    def closed(path, mode=0):
        (root / path).chmod(mode)
        return root / path

    def opened(path):
        path.chmod(0o755 if path.is_dir() else 0o644)

    # What is only looked at.
    run("check", **as_nobody)
    run("build", "--output", home / "site", **as_nobody)
    whole = files(home / "site")
    # What may not be written.
    refused("build", name="public", words=["access refused"], **as_nobody)
    refused("letters", "record", "--campaign", "avant", name="private/ledger.jsonl", **as_nobody)
    refused("letters", "build", "--campaign", "b", name="private", **as_nobody)
    refused("import", "recipients", listed, "--yes", name="private/recipients.csv", **as_nobody)
    refused("letters", "optout", "add", "--name", "A", "--postcode", "4000",
            name="private/opt-out.csv", **as_nobody)
    tried += 5
    # What may not be read: named, and no site of the rest.
    for path in ("site.toml", "content/tariffs.toml", "content/members/anne-lambert.md",
                 "content/members/anne-lambert.png", "content/members", "content"):
        one = closed(path)
        for command in (("build", "--output", home / "site"), ("check",)):
            refused(*command, name=path, words=["access refused"], **as_nobody)
            tried += 1
        assert_same(files(home / "site"), whole, path)
        opened(one)
    for path in ("private/recipients.csv", "private/ledger.jsonl"):
        one = closed(path)
        refused("letters", "plan", "--campaign", "b", name=path, words=["access refused"], **as_nobody)
        run("build", "--output", home / "site", **as_nobody)
        tried += 1
        opened(one)
    # A private folder is not needed for a site, nor a cache that may be written.
    one = closed("private")
    run("build", "--output", home / "site", **as_nobody)
    opened(one)
    as_nobody["env"] = environment(PIGNON_CACHE="/proc/nowhere")
    shutil.rmtree(home / "site")
    run("build", "--output", home / "site", **as_nobody)
    assert_same(files(home / "site"), whole, "without a cache")
    # An output in which one folder is somebody else's.
    foreign = home / "site/assets"
    os.chown(foreign, 0, 0)
    edit(root / "site.toml", 'name = "', 'name = "Autre ')
    (root / "content/static").mkdir()
    (root / "content/static/assets").mkdir()
    (root / "content/static/assets/a.txt").write_text("a")
    refused("build", "--output", home / "site", name="assets", words=["access refused"], **as_nobody)
    assert_whole(files(home / "site"), whole, built(root), "a folder of somebody else")
    os.chown(foreign, 65534, 65534)
    run("build", "--output", home / "site", **as_nobody)
    assert_same(files(home / "site"), built(root), "the folder given back")
    row("files and folders of somebody else", f"{tried + 1} commands",
        "each names the file and says that permission is lacking (code 2); no site of a part")


def built(root):
    place = WORK / "built"
    shutil.rmtree(place, ignore_errors=True)
    run("build", "--output", place, root=root)
    return files(place)


def mounted(trial):
    def tried():
        if can_mount():
            trial()
        else:
            print(f"nothing may be mounted here: {trial.__name__} is left out")

    return tried


TRIALS = (*map(mounted, (full_build, full_letters, full_lists, full_import, read_only)), forbidden)
