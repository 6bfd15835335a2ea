//! What editors, file managers and the system do, and which batches come of it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tempfile::TempDir;

use super::{Batch, Inbox, Message, Notice, Pending, Settings, Watch};

/// The longest any test waits for anything.
const BOUND: Duration = Duration::from_secs(20);

/// A network's folder that is being watched on a thread of its own.
struct Scene {
    folder: TempDir,
    batches: Receiver<(Batch, Vec<Notice>)>,
    pending: Arc<Pending>,
    inbox: Arc<Inbox>,
    nudge: Arc<dyn Fn(String) + Send + Sync>,
    marks: std::cell::Cell<u32>,
}

impl Scene {
    fn new(settings: Settings) -> Self {
        Self::within(tempfile::tempdir().expect("a temporary folder can be made"), settings)
    }

    fn within(folder: TempDir, settings: Settings) -> Self {
        let root = folder.path().join("network");
        for below in ["content/pages", "themes/own/templates", "private", "public"] {
            fs::create_dir_all(root.join(below)).expect("a temporary folder can be written");
        }
        for file in
            ["site.toml", "content/charter.md", "content/pages/a.md", "private/members.toml"]
        {
            fs::write(root.join(file), "old").expect("a temporary folder can be written");
        }
        let mut watch = Watch::start(&root, settings).expect("the folder is there");
        assert_eq!(watch.notices(), [], "nothing is wrong with a temporary folder");
        let (pending, inbox) = (watch.pending(), Arc::clone(&watch.inbox));
        let nudge = watch.nudge_handle();
        let (sender, batches) = channel();
        std::thread::spawn(move || {
            loop {
                let batch = watch.next();
                let upto = batch.upto;
                if sender.send((batch, watch.notices())).is_err() {
                    return;
                }
                watch.pending().settle(upto);
            }
        });
        Self { folder, batches, pending, inbox, nudge, marks: std::cell::Cell::new(0) }
    }

    fn at(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join("network").join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.at(name), text).expect("a temporary folder can be written");
    }

    fn rename(&self, from: &str, to: &str) {
        fs::rename(self.at(from), self.at(to)).expect("it is there");
    }

    /// All that is reported up to a mark that is made now.
    fn reported(&self) -> BTreeSet<String> {
        self.marks.set(self.marks.get() + 1);
        let mark = format!("content/mark-{}.md", self.marks.get());
        self.write(&mark, "");
        let mut all = BTreeSet::new();
        loop {
            let (batch, _) = self.batches.recv_timeout(BOUND).expect("a batch comes");
            assert!(!batch.everything, "{batch:?}");
            all.extend(batch.paths);
            if all.remove(&mark) {
                return all;
            }
        }
    }

    /// What is done leads to exactly these names. A burst may be torn in two when the
    /// machine is busy, and then shows what came and went: so it is done up to three times.
    fn check(&self, what: &str, act: impl Fn(&Self), expected: &[&str]) {
        let expected: BTreeSet<String> = expected.iter().map(|&name| name.to_owned()).collect();
        let mut found = BTreeSet::new();
        for _ in 0..3 {
            act(self);
            found = self.reported();
            if found == expected {
                return;
            }
        }
        panic!("{what}: {found:?} instead of {expected:?}");
    }
}

/// The ways of saving a file that editors have.
fn check_editors(scene: &Scene) {
    let a = "content/pages/a.md";
    scene.check("truncation", |s| s.write(a, "new text"), &[a]);
    scene.check("a burst", |s| (0..200).for_each(|n| s.write(a, &"x".repeat(n))), &[a]);
    scene.check(
        "a new file renamed over the old (VS Code, gedit)",
        |s| {
            s.write("content/pages/.goutputstream-X1", "new");
            s.rename("content/pages/.goutputstream-X1", a);
        },
        &[a],
    );
    scene.check(
        "Vim with a backup",
        |s| {
            s.write("content/pages/.a.md.swp", "");
            s.write("content/pages/4913", "");
            fs::remove_file(s.at("content/pages/4913")).expect("it is there");
            s.rename(a, "content/pages/a.md~");
            s.write(a, "vim");
            fs::remove_file(s.at("content/pages/a.md~")).expect("it is there");
            fs::remove_file(s.at("content/pages/.a.md.swp")).expect("it is there");
        },
        &[a],
    );
    scene.check(
        "Emacs with autosave and lock",
        |s| {
            s.write("content/pages/#a.md#", "auto");
            s.write("content/pages/.#a.md", "lock");
            s.write(a, "emacs");
            fs::remove_file(s.at("content/pages/#a.md#")).expect("it is there");
            fs::remove_file(s.at("content/pages/.#a.md")).expect("it is there");
        },
        &[a],
    );
    scene.check(
        "sed -i and others with names of their own",
        |s| {
            s.write("content/pages/sedXq3kZ1", "sed");
            s.rename("content/pages/sedXq3kZ1", a);
        },
        &[a],
    );
    scene.check(
        "site.toml replaced",
        |s| {
            s.write(".site.toml.new", "new");
            s.rename(".site.toml.new", "site.toml");
        },
        &["site.toml"],
    );
    scene.check(
        "a theme's template",
        |s| s.write("themes/own/templates/home.html", "x"),
        &["themes/own/templates/home.html"],
    );
    scene.check(
        "what does not matter",
        |s| {
            s.write("private/members.toml", "secret");
            s.write("public/index.html", "output");
            s.write("notes.txt", "x");
            s.write("content/.DS_Store", "x");
            s.write("content/pages/b.md~", "x");
        },
        &[],
    );
    scene.check("reading", |s| drop(fs::read(s.at(a))), &[]);
    scene.write("content/pages/b.md", "b");
    assert_eq!(scene.reported(), BTreeSet::from(["content/pages/b.md".to_owned()]));
    scene.rename("content/pages/b.md", "content/pages/c.md");
    let both = ["content/pages/b.md", "content/pages/c.md"].map(str::to_owned);
    assert_eq!(scene.reported(), BTreeSet::from(both));
    fs::remove_file(scene.at("content/pages/c.md")).expect("it is there");
    assert_eq!(scene.reported(), BTreeSet::from(["content/pages/c.md".to_owned()]));
}

/// Whether a file's change is reported, whatever else is.
fn check_followed(scene: &Scene, name: &str) {
    scene.write(name, "changed again");
    assert!(scene.reported().contains(name), "{name} is followed");
    scene.write(name, "and once more, longer");
    assert_eq!(scene.reported(), BTreeSet::from([name.to_owned()]));
}

/// Folders that come and go.
fn check_folders(scene: &Scene) {
    fs::create_dir_all(scene.at("content/news/2026/autumn")).expect("it can be made");
    scene.write("content/news/2026/autumn/n.md", "news");
    assert!(scene.reported().contains("content/news/2026/autumn/n.md"), "made deep, at once");
    check_followed(scene, "content/news/2026/autumn/n.md");

    let outside = scene.folder.path().join("outside");
    fs::create_dir_all(outside.join("deep")).expect("it can be made");
    fs::write(outside.join("deep/m.md"), "moved").expect("it can be written");
    fs::rename(&outside, scene.at("content/moved")).expect("it can be moved");
    assert!(scene.reported().contains("content/moved/deep/m.md"), "moved in");
    check_followed(scene, "content/moved/deep/m.md");
    fs::rename(scene.at("content/moved"), &outside).expect("it can be moved");
    assert!(scene.reported().contains("content/moved/deep/m.md"), "moved out");
    fs::write(outside.join("deep/m.md"), "outside").expect("it can be written");
    assert_eq!(scene.reported(), BTreeSet::new(), "no longer followed");

    scene.rename("content", "elsewhere");
    scene.write("elsewhere/pages/a.md", "not ours");
    fs::create_dir_all(scene.at("content/pages")).expect("it can be made");
    scene.write("content/pages/z.md", "new");
    let reported = scene.reported();
    assert!(reported.contains("content/pages/a.md"), "content was moved away: {reported:?}");
    assert!(reported.contains("content/pages/z.md"), "and made anew: {reported:?}");
    check_followed(scene, "content/pages/z.md");
    scene.write("elsewhere/pages/a.md", "still not ours");
    assert_eq!(scene.reported(), BTreeSet::new());

    fs::remove_dir_all(scene.at("themes")).expect("it is there");
    assert!(scene.reported().contains("themes"), "deleted");
    fs::create_dir_all(scene.at("themes/other/letters")).expect("it can be made");
    scene.write("themes/other/letters/gp.typ", "x");
    assert!(scene.reported().contains("themes/other/letters/gp.typ"), "made anew");
    check_followed(scene, "themes/other/letters/gp.typ");
}

/// Folders and files that links lead to.
#[cfg(unix)]
fn check_links(scene: &Scene) {
    use std::os::unix::fs::symlink;

    let shared = scene.folder.path().join("shared");
    fs::create_dir_all(shared.join("below")).expect("it can be made");
    fs::write(shared.join("below/s.md"), "old").expect("it can be written");
    fs::write(shared.join("one.md"), "old").expect("it can be written");
    for link in ["content/one", "content/two"] {
        symlink(&shared, scene.at(link)).expect("a link can be made");
    }
    symlink(shared.join("one.md"), scene.at("content/pages/l.md")).expect("a link can be made");
    symlink(scene.at(""), scene.at("content/pages/loop")).expect("a link can be made");
    symlink(scene.at("private"), scene.at("content/secret")).expect("a link can be made");
    assert!(scene.reported().contains("content/pages/l.md"));
    fs::write(shared.join("below/s.md"), "new and longer").expect("it can be written");
    scene.write("private/members.toml", "secret");
    let both = ["content/one/below/s.md", "content/two/below/s.md"].map(str::to_owned);
    assert_eq!(scene.reported(), BTreeSet::from(both), "under both its names");
    fs::write(shared.join(".one.new"), "a new file").expect("it can be written");
    fs::rename(shared.join(".one.new"), shared.join("one.md")).expect("it can be moved");
    let three = ["content/one/one.md", "content/pages/l.md", "content/two/one.md"];
    assert_eq!(scene.reported(), BTreeSet::from(three.map(str::to_owned)));
    fs::remove_dir_all(&shared).expect("it is there");
    fs::create_dir_all(shared.join("below")).expect("it can be made");
    fs::write(shared.join("below/s.md"), "made anew").expect("it can be written");
    assert!(scene.reported().contains("content/one/below/s.md"));
    fs::write(shared.join("below/s.md"), "made anew, changed").expect("it can be written");
    assert!(scene.reported().contains("content/two/below/s.md"), "followed after that");
    symlink("../absent.md", scene.at("content/pages/broken.md")).expect("a link can be made");
    assert!(scene.reported().contains("content/pages/broken.md"));
    scene.write("content/absent.md", "it is there");
    let both = ["content/absent.md", "content/pages/broken.md"].map(str::to_owned);
    assert_eq!(scene.reported(), BTreeSet::from(both), "what a link leads to came to be");
    for link in ["content/one", "content/two"] {
        fs::remove_file(scene.at(link)).expect("it is there");
    }
    scene.reported();
    fs::write(shared.join("below/s.md"), "x").expect("it can be written");
    assert_eq!(scene.reported(), BTreeSet::new(), "no longer linked to");
}

#[test]
fn every_way_of_saving_is_one_change() {
    check_editors(&Scene::new(Settings::default()));
}

#[test]
fn folders_are_followed_wherever_they_come_from() {
    check_folders(&Scene::new(Settings::default()));
}

#[test]
#[cfg(unix)]
fn links_are_followed() {
    check_links(&Scene::new(Settings::default()));
}

#[test]
fn looking_again_and_again_finds_the_same() {
    let settings = Settings { poll: Some(Duration::from_millis(10)) };
    let scene = Scene::new(settings);
    let a = "content/pages/a.md";
    scene.check("truncation", |s| s.write(a, "new text"), &[a]);
    scene.check("same length, at once", |s| s.write(a, "txet wen"), &[a]);
    scene.check("what does not matter", |s| s.write("private/members.toml", "x"), &[]);
    fs::create_dir_all(scene.at("content/news/2026")).expect("it can be made");
    scene.write("content/news/2026/n.md", "news");
    let three = ["content/news", "content/news/2026", "content/news/2026/n.md"];
    let three = BTreeSet::from(three.map(str::to_owned));
    assert_eq!(scene.reported(), three);
    fs::remove_dir_all(scene.at("content/news")).expect("it is there");
    assert_eq!(scene.reported(), three);
}

#[test]
fn a_folder_that_went_and_came_back_is_new() {
    for settings in [Settings::default(), Settings { poll: Some(Duration::from_millis(10)) }] {
        let scene = Scene::new(settings);
        let away = scene.folder.path().join("away");
        fs::rename(scene.at(""), &away).expect("it can be moved");
        let (batch, _) = scene.batches.recv_timeout(BOUND).expect("a batch comes");
        assert!(batch.everything, "it is gone: {batch:?}");
        fs::rename(&away, scene.at("")).expect("it can be moved");
        let (batch, _) = scene.batches.recv_timeout(BOUND).expect("a batch comes");
        assert!(batch.everything, "it is back: {batch:?}");
        check_followed(&scene, "content/charter.md");
    }
}

#[test]
fn lost_reports_are_made_up_for() {
    let scene = Scene::new(Settings::default());
    scene.reported();
    // What the system did not report is found when it says that it lost something.
    let lost = notify::Event::new(notify::EventKind::Other).set_flag(notify::event::Flag::Rescan);
    let deaf = scene.inbox.names.write().map(|mut names| std::mem::take(&mut *names));
    scene.write("content/pages/a.md", "unheard");
    scene.write("content/pages/new.md", "unheard");
    fs::remove_file(scene.at("content/charter.md")).expect("it is there");
    drop(deaf);
    scene.inbox.receive(Ok(lost));
    let found = scene.reported();
    for name in ["content/pages/a.md", "content/pages/new.md", "content/charter.md"] {
        assert!(found.contains(name), "{name} is in {found:?}");
    }
}

#[test]
fn limits_of_the_system_are_told_and_worked_around() {
    let scene = Scene::new(Settings::default());
    scene.inbox.receive(Err(notify::Error::new(notify::ErrorKind::MaxFilesWatch)));
    scene.write("content/pages/a.md", "seen all the same");
    let mut told = Vec::new();
    let mut seen = BTreeSet::new();
    while !seen.contains("content/pages/a.md") || told.is_empty() {
        let (batch, notices) = scene.batches.recv_timeout(BOUND).expect("a batch comes");
        seen.extend(batch.paths);
        told.extend(notices);
    }
    assert!(matches!(told[..], [Notice::TooManyFolders { .. }]), "{told:?}");
    scene.write("content/pages/b.md", "by looking");
    assert!(scene.reported().contains("content/pages/b.md"));
    let full = notify::Error::io(std::io::Error::from_raw_os_error(24));
    #[cfg(target_os = "linux")]
    assert!(matches!(super::notice(&full), Notice::TooManyWatchers { limit: Some(_) }));
    drop(full);
}

#[test]
fn a_request_waits_for_what_was_seen_before_it() {
    let scene = Scene::new(Settings::default());
    assert!(scene.pending.wait(Duration::ZERO), "nothing is pending");
    let first = scene.pending.raise();
    assert!(!scene.pending.wait(Duration::from_millis(1)), "something is");
    let waiting = Arc::clone(&scene.pending);
    let wait = std::thread::spawn(move || waiting.wait(BOUND));
    scene.pending.settle(first);
    assert!(wait.join().expect("it ends"));
    // Whoever notices a change before the system reports it can say so.
    (scene.nudge)("content/pages/a.md".to_owned());
    assert!(scene.reported().contains("content/pages/a.md"));
    assert!(scene.pending.wait(BOUND), "and it is settled in the end");
    // A change is pending from its first report on, before any batch.
    let inbox = Inbox {
        root: Path::new("/n").to_owned(),
        names: std::sync::RwLock::default(),
        pending: Arc::default(),
        fence: super::Fence::default(),
        sender: std::sync::Mutex::new(channel().0),
    };
    inbox.push(Message::Paths(BTreeSet::from(["content/a.md".to_owned()])));
    assert!(!inbox.pending.wait(Duration::ZERO));
}

#[test]
#[cfg(target_os = "linux")]
fn what_was_saved_before_a_request_is_pending_when_it_is_answered() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    fs::create_dir_all(folder.path().join("content")).expect("it can be made");
    let mut watch = Watch::start(folder.path(), Settings::default()).expect("it is there");
    let (pending, fence) = (watch.pending(), watch.fence());
    for n in 0..100 {
        fs::write(folder.path().join("content/a.md"), n.to_string()).expect("it can be written");
        let others: Vec<_> = (0..4)
            .map(|_| {
                let (fence, pending) = (Arc::clone(&fence), Arc::clone(&pending));
                std::thread::spawn(move || fence(BOUND) && !pending.wait(Duration::ZERO))
            })
            .collect();
        assert!(fence(BOUND));
        assert!(!pending.wait(Duration::ZERO), "save {n} is not pending yet");
        for other in others {
            assert!(other.join().expect("it ends"), "nor for another at save {n}");
        }
        while !pending.wait(Duration::ZERO) {
            pending.settle(watch.next().upto);
        }
    }
    let open = || fs::read_dir("/proc/self/fd").expect("/proc is there").flatten();
    let posts = || open().filter_map(|entry| fs::read_link(entry.path()).ok());
    let is_post = |path: &std::path::PathBuf| path.to_string_lossy().contains("/pignon-");
    let begun = std::time::Instant::now();
    // Another test's may be on its way out.
    while posts().any(|path| is_post(&path) && path.exists()) || !posts().any(|path| is_post(&path))
    {
        assert!(begun.elapsed() < BOUND, "a file is left behind");
    }
    // Where there is nothing to wait for, nobody waits.
    let polled = Settings { poll: Some(BOUND) };
    let watch = Watch::start(folder.path(), polled).expect("it is there");
    assert!(watch.fence()(Duration::ZERO));
}
