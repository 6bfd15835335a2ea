"""Runs the trials and prints what came of them. Usage: see `run`."""

import shutil
import sys

import bench
import disks
import kills
import places
import together

PARTS = {"kills": kills, "disks": disks, "places": places, "together": together}

print(f"moments of this run: PIGNON_SEED={bench.SEED} PIGNON_KILLS={bench.KILLS}", flush=True)
try:
    for name, part in PARTS.items():
        if len(sys.argv) < 3 or name in sys.argv[2:]:
            for trial in part.TRIALS:
                trial()
finally:
    shutil.rmtree(bench.WORK, ignore_errors=True)
print("\n| what | tried | came of it |\n|---|---|---|")
for what in bench.ROWS:
    print(f"| {' | '.join(what)} |")
