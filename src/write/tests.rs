use super::*;

fn path(path: &str) -> SitePath {
    SitePath::new(path).expect("tests name sound paths")
}

/// A network's folder, in which the output `public` lies.
fn network() -> tempfile::TempDir {
    let root = tempfile::tempdir().expect("a temporary folder can be made");
    fs::create_dir(root.path().join("content")).expect("it can be written");
    root
}

/// Writes a site of the given files and texts.
fn build(root: &Path, files: &[(&str, &str)]) -> Result<Written> {
    let output = Output::open(&root.join("public"), root, &|| {})?;
    let staged = files.iter().map(|(at, text)| output.stage(&path(at), text.as_bytes()));
    let staged = staged.collect::<Result<_>>()?;
    output.finish(staged, None)
}

/// Every file of the output, with its text.
fn found(root: &Path) -> Vec<(String, String)> {
    let public = root.join("public");
    let entries = walkdir::WalkDir::new(&public).sort_by_file_name();
    let files = entries.into_iter().flatten().filter(|entry| !entry.file_type().is_dir());
    let file = |entry: walkdir::DirEntry| {
        let inside = entry.path().strip_prefix(&public).expect("entries lie inside");
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        (inside.to_string_lossy().into_owned(), text)
    };
    files.map(file).filter(|(path, _)| path != MANIFEST).collect()
}

fn refusal(result: Result<Written>) -> Refused {
    let error = result.expect_err("this is refused");
    error.downcast_ref::<Refused>().expect("it is a refusal").clone()
}

fn owned(files: &[(&str, &str)]) -> Vec<(String, String)> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn what_pages_need_comes_first_and_the_home_page_last() {
    let old = ["index.html", "equipe/index.html", "sitemap.xml"];
    let mut all = [
        "index.html",
        "sitemap.xml",
        "actus/flux.xml",
        "equipe/index.html",
        "equipe/anne/index.html",
        "equipe/anne/anne.vcf",
        "assets/style.0123.css",
        "images/anne-320.jpg",
        "brochure.pdf",
        "_headers",
    ]
    .map(path);
    all.sort_by_cached_key(|path| turn(path, !old.contains(&path.as_str())));
    let order: Vec<&str> = all.iter().map(SitePath::as_str).collect();
    let expected = [
        "equipe/anne/anne.vcf",
        "assets/style.0123.css",
        "images/anne-320.jpg",
        "brochure.pdf",
        // New, and nothing links to it yet.
        "equipe/anne/index.html",
        "actus/flux.xml",
        // Changed.
        "equipe/index.html",
        "index.html",
        // What hosts and search engines read leads to pages that are there.
        "_headers",
        "sitemap.xml",
    ];
    assert_eq!(order, expected);
}

#[test]
fn files_and_folders_take_each_others_place() {
    let root = network();
    let first = [("a", "file"), ("b/c/d.html", "page"), ("b/e.html", "page")];
    build(root.path(), &first).expect("an empty folder takes a site");
    assert_eq!(found(root.path()), owned(&first));
    let second = [("a/index.html", "page"), ("b", "file")];
    let written = build(root.path(), &second).expect("all that is there is pignon's");
    assert_eq!(written, Written { written: 2, unchanged: 0, deleted: 3 });
    assert_eq!(found(root.path()), owned(&second));
}

#[test]
fn what_is_not_ours_and_in_the_way_is_refused_before_anything_is_touched() {
    let root = network();
    let before = [("a/index.html", "old"), ("b.html", "old")];
    build(root.path(), &before).expect("an empty folder takes a site");
    let public = root.path().join("public");
    fs::write(public.join("a/mine.txt"), "mine").expect("it can be written");
    let with_mine = found(root.path());
    let refused = refusal(build(root.path(), &[("a", "file"), ("b.html", "new")]));
    assert_eq!(refused, Refused::InTheWay { path: public.join("a") });
    assert_eq!(found(root.path()), with_mine);
    fs::write(public.join("c"), "mine").expect("it can be written");
    let refused = refusal(build(root.path(), &[("c/index.html", "page")]));
    assert_eq!(refused, Refused::InTheWay { path: public.join("c") });
    assert!(!public.join(STAGING).exists(), "nothing is left waiting");
}

#[cfg(unix)]
#[test]
fn links_never_lead_out_of_the_output() {
    use std::os::unix::fs::symlink;
    let root = network();
    let site = [("a/index.html", "page"), ("b.html", "page")];
    build(root.path(), &site).expect("an empty folder takes a site");
    let (public, elsewhere) = (root.path().join("public"), root.path().join("elsewhere"));
    fs::rename(public.join("a"), &elsewhere).expect("it can be moved");
    symlink(&elsewhere, public.join("a")).expect("a link can be made");
    // Nothing is written through it, and nothing deleted.
    let refused = refusal(build(root.path(), &[("a/index.html", "new")]));
    assert_eq!(refused, Refused::InTheWay { path: public.join("a") });
    build(root.path(), &site[1..]).expect("what is deleted lies inside");
    assert_eq!(fs::read_to_string(elsewhere.join("index.html")).expect("it is there"), "page");
    // A link in the place of a file is replaced, not followed.
    fs::remove_file(public.join("b.html")).expect("it can be removed");
    symlink(elsewhere.join("index.html"), public.join("b.html")).expect("a link can be made");
    build(root.path(), &site[1..]).expect("a link in the way is replaced");
    let placed = fs::symlink_metadata(public.join("b.html")).expect("it is there");
    assert!(placed.is_file(), "the same bytes behind a link are not the file");
}

#[test]
fn capitals_can_change() {
    let root = network();
    build(root.path(), &[("Docs/Plan.pdf", "1"), ("index.html", "1")]).expect("it is empty");
    let after = [("docs/plan.pdf", "1"), ("index.html", "1")];
    build(root.path(), &after).expect("all that is there is pignon's");
    assert_eq!(found(root.path()), owned(&after));
}

#[cfg(unix)]
#[test]
fn files_that_nobody_may_write_are_replaced() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = network();
    build(root.path(), &[("a.html", "old")]).expect("an empty folder takes a site");
    let place = root.path().join("public/a.html");
    fs::set_permissions(&place, fs::Permissions::from_mode(0o444)).expect("it is ours");
    build(root.path(), &[("a.html", "new")]).expect("it is replaced, not written to");
    assert_eq!(found(root.path()), owned(&[("a.html", "new")]));
}

#[test]
fn manifests_that_are_not_understood_are_refused() {
    let bad = [
        "",
        "{",
        "[]",
        r#"{"version": 2, "files": {}}"#,
        r#"{"version": 1, "files": {"../site.toml": {"size": 1, "sha256": ""}}}"#,
        r#"{"version": 1, "files": {"/etc/passwd": {"size": 1, "sha256": ""}}}"#,
        r#"{"version": 1, "files": {".pignon-manifest.json": {"size": 1, "sha256": ""}}}"#,
        r#"{"name": "a program's", "start_url": "/"}"#,
    ];
    for text in bad {
        let root = network();
        let manifest = root.path().join("public").join(MANIFEST);
        fs::create_dir(root.path().join("public")).expect("it can be written");
        fs::write(&manifest, text).expect("it can be written");
        let refused = refusal(build(root.path(), &[("a.html", "new")]));
        assert_eq!(refused, Refused::Manifest { path: manifest }, "{text}");
        assert_eq!(found(root.path()), []);
    }
}

#[test]
fn a_site_never_lies_among_its_sources() {
    let root = network();
    fs::create_dir(root.path().join("dossier")).expect("it can be written");
    for inside in ["", "content", "content/static/new", "private", "themes/x", "..", "dossier/.."] {
        let folder = root.path().join(inside);
        let refused = Output::open(&folder, root.path(), &|| {}).expect_err("this is refused");
        let refused = refused.downcast_ref::<Refused>();
        assert_eq!(refused, Some(&Refused::Source { folder }), "{inside}");
    }
    for beside in ["public", "contents", "dossier/site", "site/content"] {
        Output::open(&root.path().join(beside), root.path(), &|| {}).expect(beside);
        assert!(!root.path().join(beside).exists(), "a build that fails leaves nothing");
    }
    fs::write(root.path().join("file"), "").expect("it can be written");
    let refused = Output::open(&root.path().join("file"), root.path(), &|| {});
    let refused = refused.expect_err("this is refused");
    assert!(matches!(refused.downcast_ref(), Some(Refused::NotAFolder { .. })), "{refused}");
}

#[test]
fn two_builds_take_turns() {
    let root = network();
    let turns = std::sync::Mutex::new(Vec::new());
    let say = |text: &'static str| turns.lock().expect("no thread panics").push(text);
    let public = root.path().join("public");
    let (waits, is_waiting) = std::sync::mpsc::channel();
    std::thread::scope(|scope| {
        let first = Output::open(&public, root.path(), &|| {}).expect("it is empty");
        scope.spawn(|| {
            let waits = waits;
            let wait = || waits.send(()).expect("the first build listens");
            let second = Output::open(&public, root.path(), &wait).expect("the first is done");
            say("second");
            let staged = second.stage(&path("a.html"), b"2").expect("there is room");
            second.finish(vec![staged], None).expect("there is room");
        });
        is_waiting.recv().expect("the second build waits");
        say("first");
        let staged = first.stage(&path("a.html"), b"1").expect("there is room");
        first.finish(vec![staged], None).expect("there is room");
    });
    assert_eq!(*turns.lock().expect("no thread panics"), ["first", "second"]);
    assert_eq!(found(root.path()), owned(&[("a.html", "2")]));
}

#[test]
fn a_memo_holds_as_long_as_every_file_is_as_it_was_written() {
    let root = network();
    let public = root.path().join("public");
    let memo = Memo { key: "k".to_owned(), pages: 2, warnings: 1, reminders: 0 };
    let build = || {
        let output = Output::open(&public, root.path(), &|| {}).expect("it is ours");
        let files = [("a/index.html", "one"), ("b.html", "two")];
        let staged = files.map(|(at, text)| output.stage(&path(at), text.as_bytes()));
        let staged = staged.into_iter().collect::<Result<_>>().expect("there is room");
        output.finish(staged, Some(memo.clone())).expect("there is room")
    };
    let current = |key| current(&public, root.path(), key).expect("it can be read");
    assert_eq!(current("k"), None);
    build();
    assert_eq!(current("k").map(|(memo, _)| memo), Some(memo.clone()));
    assert_eq!(current("other"), None);
    let page = public.join("b.html");
    let spoil: [&dyn Fn(); 4] = [
        &|| fs::write(&page, "TWO").expect("it can be written"),
        &|| fs::write(&page, "longer").expect("it can be written"),
        &|| fs::remove_file(&page).expect("it can be removed"),
        &|| fs::create_dir_all(public.join(STAGING).join("ab")).expect("it can be made"),
    ];
    for spoil in spoil {
        // The clock of a file system ticks a few hundred times a second.
        let manifest = fs::metadata(public.join(MANIFEST)).and_then(|data| data.modified());
        let now = || {
            let file = tempfile::NamedTempFile::new_in(root.path()).expect("it can be made");
            file.as_file().metadata().and_then(|data| data.modified()).expect("it has a time")
        };
        let manifest = manifest.expect("it has a time");
        while now() <= manifest {}
        spoil();
        assert_eq!(current("k"), None);
        build();
        assert_eq!(current("k").map(|(memo, _)| memo), Some(memo.clone()));
        assert_eq!(fs::read_to_string(&page).expect("it is there"), "two");
    }
}

#[test]
fn what_a_killed_program_left_goes_and_what_is_being_written_stays() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let at = |name: &str| folder.path().join(name);
    let left = format!("{WAITING}killed");
    let own = [".tmpA1b2C3", ".pignon-manifest.json", "ada.md"];
    for name in own.iter().copied().chain([left.as_str()]) {
        fs::write(at(name), "half").expect("a temporary folder can be written");
    }
    fs::create_dir(at(&format!("{WAITING}folder"))).expect("it can be made");
    let held = temporary(folder.path(), b"new", true).expect("there is room");
    sweep_waiting(folder.path());
    assert!(
        !at(&left).exists() && held.path().exists() && own.iter().all(|name| at(name).exists())
    );
    assert!(at(&format!("{WAITING}folder")).exists());
    held.persist(at("bo.md")).expect("it is put in place");
    assert_eq!(fs::read(at("bo.md")).expect("it is there"), b"new");
    sweep_waiting(&at("nowhere"));
}

/// Two imports at once, say: whoever comes second is told, and nothing of the first is lost.
#[cfg(unix)]
#[test]
fn of_many_who_saw_the_same_file_one_replaces_it() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let path = folder.path().join("list.csv");
    fs::write(&path, "seen").expect("it can be written");
    let replaced: Vec<String> = std::thread::scope(|scope| {
        let one = |number: usize| {
            let (path, bytes) = (&path, format!("by {number}"));
            scope.spawn(move || {
                replace_seen(path, Some(b"seen"), bytes.as_bytes(), true).is_ok().then_some(bytes)
            })
        };
        let all: Vec<_> = (0..16).map(one).collect();
        all.into_iter().filter_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert_eq!(replaced.len(), 1, "{replaced:?}");
    assert_eq!(fs::read_to_string(&path).expect("it is there"), replaced[0]);
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 1);
}
