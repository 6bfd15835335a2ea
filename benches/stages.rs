//! What each stage costs, by the number of members: `cargo bench`, or
//! `cargo bench -- build` for one of them.

mod network;

use std::hint::black_box;
use std::path::PathBuf;

use divan::Bencher;
use jiff::civil::{Date, date};
use pignon::load::{Changes, Reach, load};
use pignon::{BuildOptions, Drafts, Step, Workshop};
use tempfile::TempDir;

const TODAY: Date = date(2026, 12, 1);
const MEMBERS: [usize; 3] = [100, 1_000, 10_000];

fn main() {
    divan::main();
}

/// A network, and a folder for its site.
fn made(members: usize) -> (TempDir, BuildOptions, PathBuf) {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let root = folder.path().join("network");
    network::make(&root, network::Wanted::of(members)).expect("there is room");
    let options = BuildOptions {
        root,
        today: TODAY,
        base_url: None,
        drafts: Drafts::LeftOut,
        strict: false,
        cache: None,
    };
    let output = folder.path().join("public");
    (folder, options, output)
}

fn build(options: &BuildOptions, output: &std::path::Path) {
    let built = pignon::build(options, output, &|_: Step| {}).expect("there is room");
    assert!(built.written.is_some(), "it has no errors");
}

/// Reading and parsing every file.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn load_files(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, _) = made(members);
    bencher.bench_local(|| load(black_box(&options.root), Reach::Public));
}

/// Reading, checking and planning: all that a build does before its first page.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn load_check_plan(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, _) = made(members);
    bencher.bench_local(|| pignon::prepare(black_box(&options), Reach::Public));
}

/// The same, and every page rendered and read again, written nowhere.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn check_pages(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, _) = made(members);
    bencher.bench_local(|| pignon::check_site(black_box(&options)));
}

/// A build into an empty folder.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn build_anew(bencher: Bencher<'_, '_>, members: usize) {
    let (folder, options, _) = made(members);
    let mut count = 0;
    let empty = || {
        count += 1;
        folder.path().join(format!("public-{count}"))
    };
    bencher.with_inputs(empty).bench_local_values(|output| build(&options, &output));
}

/// A build that changes one text of a site that is there.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn build_after_an_edit(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, output) = made(members);
    build(&options, &output);
    let page = options.root.join("content/members/ada-exemple.md");
    let mut text = std::fs::read_to_string(&page).expect("it was just made");
    bencher.bench_local(|| {
        text.push_str("\nUne phrase de plus.\n");
        std::fs::write(&page, &text).expect("there is room");
        build(&options, &output);
    });
}

/// A build that has nothing to do.
#[divan::bench(args = MEMBERS, sample_count = 5)]
fn build_unchanged(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, output) = made(members);
    build(&options, &output);
    bencher.bench_local(|| build(&options, &output));
}

/// The eight criteria of legitimacy on a day.
#[divan::bench(args = MEMBERS, sample_count = 15)]
fn assess_criteria(bencher: Bencher<'_, '_>, members: usize) {
    let (_folder, options, _) = made(members);
    let network = load(&options.root, Reach::Public).expect("it can be read").network;
    bencher.bench_local(|| pignon::legitimacy::assess(black_box(&network), None, TODAY));
}

/// What a preview does after a text was saved, before it can serve it.
#[divan::bench(args = MEMBERS, sample_count = 15)]
fn remake_after_an_edit(bencher: Bencher<'_, '_>, members: usize) {
    remake(bencher, members, |text| text.push_str("\nUne phrase de plus.\n"));
}

/// The same after a line above a member's facts: all of them move.
#[divan::bench(args = MEMBERS, sample_count = 15)]
fn remake_after_facts_moved(bencher: Bencher<'_, '_>, members: usize) {
    remake(bencher, members, |text| *text = text.replacen("+++\n", "+++\n# Une note.\n", 1));
}

fn remake(bencher: Bencher<'_, '_>, members: usize, edit: fn(&mut String)) {
    let (_folder, options, _) = made(members);
    let mut workshop = Workshop::new(&options, Reach::Public);
    let mut kept = workshop.site(&Changes::Everything).expect("it can be read");
    let name = "content/members/ada-exemple.md";
    let page = options.root.join(name);
    let mut text = std::fs::read_to_string(&page).expect("it was just made");
    let changes = Changes::Paths([name.to_owned()].into());
    let save = || {
        edit(&mut text);
        std::fs::write(&page, &text).expect("there is room");
    };
    bencher.with_inputs(save).bench_local_values(|()| {
        let site = workshop.site(black_box(&changes)).expect("it can be read");
        assert!(site.plan.is_some(), "it has no errors");
        // As in a preview: the former site goes once the new one is served.
        std::mem::replace(&mut kept, site)
    });
}
