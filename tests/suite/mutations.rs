//! What the fuzzer looks for by hours of search, on a small scale with every change: each of its
//! targets (tests/fuzz/bodies) is given its seeds, and what they become by a number of random
//! edits, the same ones each time.
//!
//! `PIGNON_MUTATIONS` multiplies that number, `PIGNON_SEED` gives others. What fails is left where
//! the message says, as a file that the fuzzer takes too.

use std::io::Write as _;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::Once;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::fixture;

#[path = "../fuzz/bodies/attestation.rs"]
mod attestation;
#[path = "../fuzz/bodies/did_document.rs"]
mod did_document;
#[path = "../fuzz/bodies/file.rs"]
mod file;
#[path = "../fuzz/bodies/image.rs"]
mod image;
#[path = "../fuzz/bodies/json.rs"]
mod json;
#[cfg(feature = "letters")]
#[path = "../fuzz/bodies/ledger.rs"]
mod ledger;
#[path = "../fuzz/bodies/markdown.rs"]
mod markdown;
#[path = "../fuzz/bodies/network.rs"]
mod network;
#[path = "../fuzz/bodies/networks.rs"]
mod networks;
#[path = "../fuzz/bodies/phrases.rs"]
mod phrases;
#[path = "../fuzz/bodies/picture.rs"]
mod picture;
#[cfg(feature = "letters")]
#[path = "../fuzz/bodies/recipients.rs"]
mod recipients;
#[path = "../fuzz/bodies/request.rs"]
mod request;
#[path = "../fuzz/bodies/status_list.rs"]
mod status_list;
#[path = "../fuzz/bodies/table.rs"]
mod table;

/// A test for each target, and how many edited inputs it gets: a second or two of them.
macro_rules! holds {
    ($($(#[$only:meta])* $target:ident $count:literal;)*) => {$(
        $(#[$only])*
        #[test]
        fn $target() {
            hold(stringify!($target), $count, &$target::run);
        }
    )*};
}

holds! {
    json 20_000;
    picture 4_000;
    did_document 4_000;
    status_list 1_000;
    attestation 300;
    network 30;
    file 30;
    markdown 1_500;
    phrases 1_500;
    table 1_000;
    image 400;
    request 300;
    #[cfg(feature = "letters")]
    ledger 4_000;
    #[cfg(feature = "letters")]
    recipients 1_000;
}

fn hold(target: &str, count: usize, run: &dyn Fn(&[u8])) {
    let factor = number("PIGNON_MUTATIONS").unwrap_or(1);
    let mut chance = Chance(number("PIGNON_SEED").unwrap_or(2026) as u64);
    let seeds = seeds(&fixture("fuzz/seeds").join(target));
    count_panics();
    let before = PANICS.load(Ordering::SeqCst);
    let judge = |input: Vec<u8>| {
        let witness = Witness { target, input };
        run(&witness.input);
        // A thread that broke down, and whose work somebody else took over.
        assert_eq!(PANICS.load(Ordering::SeqCst), before, "nothing panics");
    };
    for seed in &seeds {
        judge(seed.clone());
    }
    for _ in 0..count * factor {
        let (mut input, other) = (chance.of(&seeds).clone(), chance.of(&seeds));
        for _ in 0..=chance.below(5) {
            edit(&mut input, other, &mut chance);
        }
        judge(input);
    }
}

fn number(variable: &str) -> Option<usize> {
    std::env::var(variable).ok().map(|text| text.parse().expect("a number"))
}

fn seeds(folder: &Path) -> Vec<Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter();
    let paths = entries.map(|entry| entry.expect("seeds can be read").into_path());
    let seeds: Vec<_> = paths
        .filter(|path| path.is_file())
        .map(|path| std::fs::read(path).expect("seeds can be read"))
        .collect();
    assert!(!seeds.is_empty(), "{} has seeds", folder.display());
    seeds
}

static PANICS: AtomicUsize = AtomicUsize::new(0);

fn count_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let told = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            PANICS.fetch_add(1, Ordering::SeqCst);
            told(panic);
        }));
    });
}

/// An input that is left behind when it fails.
struct Witness<'t> {
    target: &'t str,
    input: Vec<u8>,
}

impl Drop for Witness<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
            let path = folder.join(format!("failing-{}", self.target));
            let is_left = std::fs::write(&path, &self.input).is_ok();
            let place = path.display();
            let _ = writeln!(std::io::stderr(), "the input is in {place} (written: {is_left})");
        }
    }
}

/// Numbers that look like chance and are the same each time (SplitMix64).
struct Chance(u64);

impl Chance {
    /// A number below another.
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) as usize % bound.max(1)
    }

    fn of<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// A piece of some bytes, mostly a short one.
    fn range(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let longest = *self.of(&[1, 4, 16, 64, usize::MAX]);
        let from = self.below(bytes.len() + 1);
        from..from + self.below((bytes.len() - from).min(longest) + 1)
    }
}

/// What readers may stumble over: ends and openings, numbers at their bounds, odd letters.
const PIECES: [&[u8]; 40] = [
    b"\0",
    b"\n",
    b"\r\n",
    b"\"",
    b"'",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b"<",
    b">",
    b"</",
    b"<!--",
    b"-->",
    b"]]>",
    b"&#0;",
    b"&",
    b"%00",
    b"=",
    b":",
    b";",
    b",",
    b"+++\n",
    b"---\n",
    b"../",
    b"//",
    b"-1",
    b"0",
    b"18446744073709551616",
    b"1e999",
    b"\xff",
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",
    b"javascript:",
    b"<script",
    b"null",
    b"Content-Length: 9\r\n",
];

/// One random edit.
fn edit(input: &mut Vec<u8>, other: &[u8], chance: &mut Chance) {
    let range = chance.range(input);
    let new: Vec<u8> = match chance.below(8) {
        0 => Vec::new(),
        1 => input[range.clone()].repeat(2),
        2 => input[range.clone()].iter().rev().copied().collect(),
        3 => other[chance.range(other)].to_vec(),
        4 => chance.of(&PIECES).to_vec(),
        5 => [chance.of(&PIECES), &input[range.clone()]].concat(),
        6 => input[range.clone()].iter().map(|byte| byte ^ (1 << chance.below(8))).collect(),
        _ => {
            input.truncate(range.end);
            return;
        }
    };
    input.splice(range, new);
    input.truncate(20_000);
}
