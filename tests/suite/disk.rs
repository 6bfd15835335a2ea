//! What is on disk after whatever may happen to a build: a kill, a full disk, another
//! build at the same time; and a build that has nothing to do.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::{TODAY, copy, files, fixture, pignon};

type Site = BTreeMap<String, Vec<u8>>;

/// A small network in a fresh folder.
fn petit() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    copy(&fixture("sites/petit/network"), folder.path());
    folder
}

/// The same network under another name, which is on every page, with one member fewer and
/// one page more.
fn petit_changed() -> tempfile::TempDir {
    let folder = petit();
    edit(&folder.path().join("site.toml"), |text| text.replacen("name = \"", "name = \"Autre ", 1));
    let page = "+++\ntitle = \"Une page de plus\"\n+++\n\nUn texte.\n";
    let pages = folder.path().join("content/pages");
    std::fs::create_dir_all(&pages).expect("the network can be written");
    std::fs::write(pages.join("une-page-de-plus.md"), page).expect("the network can be written");
    folder
}

fn edit(path: &Path, change: impl FnOnce(String) -> String) {
    let text = std::fs::read_to_string(path).expect("the network has this file");
    let changed = change(text.clone());
    assert_ne!(text, changed, "{} is changed", path.display());
    std::fs::write(path, changed).expect("the network can be written");
}

fn command(root: &Path, output: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_pignon"));
    command.arg("build").arg("--root").arg(root).arg("--output").arg(output);
    command.env("PIGNON_CACHE", crate::CACHE);
    command.args(["--today", TODAY, "--quiet"]).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

fn build(root: &Path, output: &Path) -> i32 {
    let status = command(root, output).status().expect("pignon can be started");
    status.code().expect("nobody kills it")
}

/// What a visitor can see of an output: not what waits, nor the manifest.
fn visible(output: &Path) -> Site {
    let mut files = if output.exists() { files(output) } else { Site::new() };
    files.retain(|path, _| !path.starts_with(".pignon-"));
    files
}

/// The sites of both networks, complete.
fn both(old: &Path, new: &Path) -> (Site, Site) {
    let output = tempfile::tempdir().expect("a temporary folder can be made");
    let site = |root: &Path, name: &str| {
        let output = output.path().join(name);
        assert_eq!(build(root, &output), 0);
        visible(&output)
    };
    (site(old, "old"), site(new, "new"))
}

/// Every file is whole, old or new; what both sites have is there; nothing that is needed
/// by a new page is missing.
fn assert_whole(found: &Site, old: &Site, new: &Site, when: &str) {
    for (path, bytes) in found {
        let is_known = old.get(path) == Some(bytes) || new.get(path) == Some(bytes);
        assert!(is_known, "{when}: {path} is neither old nor new");
    }
    for path in old.keys().filter(|path| new.contains_key(*path)) {
        assert!(found.contains_key(path), "{when}: {path} is gone");
    }
    let has_new_page = new.iter().any(|(path, bytes)| {
        path.ends_with(".html") && old.get(path) != Some(bytes) && found.get(path) == Some(bytes)
    });
    if has_new_page {
        for path in new.keys().filter(|path| !path.ends_with(".html") && !path.ends_with(".xml")) {
            assert!(found.contains_key(path), "{when}: a page is there before {path}");
        }
    }
}

/// When a build is killed.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// After so many millionths of a second.
    Time(u32),
    /// So many turns of a loop after files begin to be put in place.
    Placing(u32),
}

/// Lets a build run until a moment; whether it was killed before its end.
fn run_until(mut child: Child, output: &Path, moment: Moment) -> bool {
    let manifest = output.join(".pignon-manifest.json");
    let before = std::fs::read(&manifest).ok();
    let started = std::time::Instant::now();
    let mut turns = None;
    loop {
        if child.try_wait().expect("it can be asked").is_some() {
            return false;
        }
        let is_time = match (moment, turns) {
            (Moment::Time(micros), _) => started.elapsed().as_micros() >= u128::from(micros),
            (Moment::Placing(after), Some(turn)) => turn >= after,
            (Moment::Placing(_), None) => false,
        };
        if is_time {
            child.kill().expect("it is ours");
            child.wait().expect("it can be waited for");
            return true;
        }
        match &mut turns {
            Some(turn) => *turn += 1,
            None if std::fs::read(&manifest).ok() != before => turns = Some(0),
            None => {}
        }
    }
}

/// Builds of two sites in turn into one folder, killed at moments that differ from try to
/// try: early, late, and many while files are put in place.
#[test]
fn a_build_that_is_killed_leaves_every_file_whole() {
    let (old, new) = (petit(), petit_changed());
    let (old_site, new_site) = both(old.path(), new.path());
    assert!(
        old_site.iter().filter(|(path, bytes)| new_site.get(*path) != Some(bytes)).count() > 10
    );
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let output = folder.path().join("public");
    // A linear congruential generator (Knuth, MMIX): the same tries each time.
    let mut state = 2026_u64;
    let mut random = |below: u32| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % u64::from(below)).expect("it is below a u32")
    };
    let mut killed = 0;
    for round in 0..24 {
        let root = if round % 2 == 0 { new.path() } else { old.path() };
        let moment = match round % 4 {
            0 => Moment::Time(random(400_000)),
            _ => Moment::Placing(random(400)),
        };
        let child = command(root, &output).spawn().expect("pignon can be started");
        killed += usize::from(run_until(child, &output, moment));
        let when = format!("round {round}, {moment:?}");
        // Before the first complete site there is no old one to keep.
        let both_sites =
            if round == 0 { (&Site::new(), &new_site) } else { (&old_site, &new_site) };
        assert_whole(&visible(&output), both_sites.0, both_sites.1, &when);
        // Every fourth time the next build completes it; else the next kill comes upon it.
        if round == 0 || round % 4 == 3 {
            let site = if round == 0 { (new.path(), &new_site) } else { (old.path(), &old_site) };
            assert_eq!(build(site.0, &output), 0, "{when}");
            assert_eq!(&visible(&output), site.1, "{when}");
            assert!(!output.join(".pignon-staging").exists(), "{when}");
        }
    }
    assert!(killed > 0, "some builds were killed");
}

/// A disk of a given size, as long as the value lives; none where the system does not let
/// us have one.
struct Disk(PathBuf);

impl Disk {
    fn of(bytes: usize, at: &Path) -> Option<Self> {
        std::fs::create_dir_all(at).expect("a temporary folder can be written");
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={bytes}"), "tmpfs"])
            .arg(at)
            .stderr(Stdio::null())
            .status();
        mount.is_ok_and(|status| status.success()).then(|| Self(at.to_owned()))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(&self.0).status();
    }
}

/// Needs a right that only root has, to mount a small disk: elsewhere there is nothing to
/// fill.
#[test]
fn a_full_disk_leaves_the_site_as_it_was() {
    let (old, new) = (petit(), petit_changed());
    let (old_site, new_site) = both(old.path(), new.path());
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    // Room for the old site and a part of the new one: files take whole pages of memory.
    let pages: usize = old_site.values().map(|bytes| bytes.len().div_ceil(4096) + 1).sum();
    let mut failed = 0;
    for percent in [102, 110, 130, 160, 190] {
        let place = folder.path().join(format!("disk-{percent}"));
        let Some(disk) = Disk::of(pages * 4096 * percent / 100, &place) else { return };
        let output = disk.0.join("public");
        let when = format!("{percent} %");
        if build(old.path(), &output) != 0 {
            // Not even the first site has room.
            assert_eq!(visible(&output), Site::new(), "{when}");
            failed += 1;
            continue;
        }
        let code = build(new.path(), &output);
        if code != 0 {
            assert_eq!(code, 2, "{when}");
            failed += 1;
            assert_whole(&visible(&output), &old_site, &new_site, &when);
        }
        assert!(!output.join(".pignon-staging").exists(), "{when}: nothing is left waiting");
        let more = format!("remount,size={}", pages * 4096 * 4);
        let status = Command::new("mount").args(["-o", &more]).arg(&disk.0).status();
        assert!(status.is_ok_and(|status| status.success()));
        assert_eq!(build(new.path(), &output), 0, "{when}: there is room again");
        assert_eq!(visible(&output), new_site, "{when}");
    }
    assert!(failed > 0, "some disks were too small");
}

#[test]
fn two_builds_at_once_give_a_whole_site() {
    let network = petit();
    let output = network.path().join("public");
    for _ in 0..3 {
        let start = || command(network.path(), &output).spawn().expect("pignon can be started");
        let builds = [start(), start(), start()];
        for mut child in builds {
            assert!(child.wait().expect("it can be waited for").success());
        }
        let fresh = tempfile::tempdir().expect("a temporary folder can be made");
        assert_eq!(build(network.path(), &fresh.path().join("fresh")), 0);
        assert_eq!(visible(&output), visible(&fresh.path().join("fresh")));
        std::fs::remove_dir_all(&output).expect("it is ours");
    }
}

/// A build that finds nothing changed does nothing, says so, and is never wrong: whatever
/// changes, the site is that of a build into an empty folder.
#[test]
fn the_memory_of_the_last_build_is_never_wrong() {
    let network = petit();
    let root = network.path();
    let said = |args: &[&str]| {
        let outcome = pignon(root, &[&["build", "--ui-lang", "en"], args].concat());
        assert_eq!(outcome.code, 0, "{}{}", outcome.stdout, outcome.stderr);
        outcome.stdout
    };
    let is_remembered = |said: &str| said.contains("nothing has changed since the last time");
    let theme = root.join("themes/mien/assets");
    let changes: [(&str, &dyn Fn()); 8] = [
        ("a text", &|| {
            edit(&root.join("content/charter.md"), |text| text + "\nUne phrase de plus.\n");
        }),
        ("a file that is copied", &|| {
            std::fs::create_dir_all(root.join("content/static")).expect("it can be written");
            std::fs::write(root.join("content/static/a.txt"), "a").expect("it can be written");
        }),
        ("its bytes, of the same length", &|| {
            std::fs::write(root.join("content/static/a.txt"), "b").expect("it can be written");
        }),
        ("its name", &|| {
            let at = |name: &str| root.join("content/static").join(name);
            std::fs::rename(at("a.txt"), at("b.txt")).expect("it can be written");
        }),
        ("a theme", &|| {
            std::fs::create_dir_all(&theme).expect("it can be written");
            std::fs::write(theme.join("more.css"), "p { color: red }").expect("it can be written");
            edit(&root.join("site.toml"), |text| format!("theme = \"mien\"\n{text}"));
        }),
        ("a file of the theme", &|| {
            std::fs::write(theme.join("more.css"), "p { color: tan }").expect("it can be written");
        }),
        ("a page spoilt by hand", &|| {
            std::fs::write(root.join("public/index.html"), "").expect("it can be written");
        }),
        ("a page gone", &|| {
            std::fs::remove_file(root.join("public/robots.txt")).expect("it can be removed");
        }),
    ];
    let options: [&[&str]; 3] = [&[], &["--drafts"], &["--base-url", "https://essai.example/ici"]];
    for ((what, change), options) in changes.iter().zip(options.iter().cycle()) {
        said(options);
        change();
        assert!(!is_remembered(&said(options)), "{what} {options:?}: it is built");
        let before = files(&root.join("public"));
        assert!(is_remembered(&said(options)), "{what} {options:?}: it is remembered");
        assert_eq!(before, files(&root.join("public")), "{what} {options:?}");
        let fresh = tempfile::tempdir().expect("a temporary folder can be made");
        let fresh = fresh.path().join("fresh");
        said(&[options, ["--output", &fresh.to_string_lossy()].as_slice()].concat());
        assert_eq!(before, files(&fresh), "{what} {options:?}");
    }
    // An option more is another site.
    said(&[]);
    assert!(!is_remembered(&said(&["--drafts"])) && !is_remembered(&said(&[])));
    // Another day is another site, and so is a day that comes back.
    let on = |day| crate::pignon_on(day, root, &["build", "--ui-lang", "en"]).stdout;
    assert!(!is_remembered(&on("2026-12-02")) && is_remembered(&on("2026-12-02")));
    assert!(!is_remembered(&on(TODAY)) && is_remembered(&on(TODAY)));
}

/// The zone, the language, the rights that new files get, the folder's name, the cores.
#[test]
fn machines_do_not_matter() {
    let (here, there) = (petit(), tempfile::tempdir().expect("a temporary folder can be made"));
    let elsewhere = there.path().join("un dossier à part/é");
    copy(here.path(), &elsewhere);
    let build = |root: &Path, umask: &str, zone: &str, language: &str, jobs: &str| {
        let line = "umask $1; exec \"$2\" build --quiet --today \"$3\" --jobs \"$4\"";
        let status = Command::new("sh")
            .args(["-c", line, "sh", umask, env!("CARGO_BIN_EXE_pignon"), TODAY, jobs])
            .current_dir(root)
            .env("TZ", zone)
            .env("LC_ALL", language)
            .status();
        assert!(status.expect("sh is there").success());
        files(&root.join("public"))
    };
    let first = build(here.path(), "022", "Europe/Brussels", "fr_BE.UTF-8", "1");
    let second = build(&elsewhere, "077", "Pacific/Kiritimati", "C", "7");
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, bytes) in &first {
        assert_eq!(bytes, &second[path], "{path} differs");
    }
}

/// Half an objection would be a damaged line, after which nobody is written to; letters that
/// nobody gets are not left on the disk that they filled.
#[cfg(feature = "letters")]
#[test]
fn a_full_disk_leaves_no_half_objection_and_no_half_campaign() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let Some(disk) = Disk::of(4 << 20, &folder.path().join("disk")) else { return };
    let root = &disk.0;
    for part in ["content", "private"] {
        copy(&crate::repository().join(part), &root.join(part));
    }
    std::fs::copy(crate::repository().join("site.toml"), root.join("site.toml"))
        .expect("there is room");
    let objection = |name: &str, reason: &str| {
        let args = ["letters", "optout", "add", "--name", name, "--postcode", "4000"];
        pignon(root, &[&args[..], &["--reason", reason]].concat()).code
    };
    assert_eq!(objection("Premier Opposant", ""), 0);
    let ballast = root.join("ballast");
    // As much as there is room for; the last write fails.
    let fill = || {
        let mut file = std::fs::File::create(&ballast).expect("it can be made");
        while std::io::Write::write_all(&mut file, &[0; 4096]).is_ok() {}
    };
    let before = files(root);
    fill();
    assert_eq!(objection("Second Opposant", &"x".repeat(9000)), 2);
    let letters = || pignon(root, &["letters", "build", "--campaign", "essai", "--ui-lang", "en"]);
    let outcome = letters();
    assert_eq!(outcome.code, 2, "{}", outcome.stderr);
    std::fs::remove_file(&ballast).expect("it is there");
    let mut after = files(root);
    // At most its first line, the salt.
    let ledger = after.remove("private/ledger.jsonl").unwrap_or_default();
    assert!(ledger.iter().filter(|byte| **byte == b'\n').count() <= 1);
    assert_eq!(after, before);
    assert_eq!(objection("Second Opposant", &"x".repeat(9000)), 0);
    let outcome = letters();
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
}

#[cfg(unix)]
#[test]
fn a_link_to_itself_is_named() {
    let network = petit();
    let pages = network.path().join("content/pages");
    std::os::unix::fs::symlink("soi.md", pages.join("soi.md")).expect("a link can be made");
    let outcome = pignon(network.path(), &["build"]);
    assert_eq!(outcome.code, 1, "{}", outcome.stderr);
    assert!(outcome.stderr.contains("content/pages/soi.md"), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("file.link"), "{}", outcome.stderr);
}

/// A home that is no whole path is none: what is kept would come into whatever folder one is in.
#[cfg(unix)]
#[test]
fn nothing_is_kept_in_the_folder_one_is_in() {
    let network = petit();
    let before = files(network.path());
    let outside = tempfile::tempdir().expect("a temporary folder can be made");
    let mut command = command(network.path(), &outside.path().join("public"));
    command.current_dir(network.path()).env("HOME", "chez-nous");
    command.env_remove("PIGNON_CACHE").env_remove("XDG_CACHE_HOME");
    assert!(command.status().expect("pignon can be started").success());
    assert_eq!(files(network.path()), before);
}
