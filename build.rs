//! Rebuilds when an embedded file changes (the compiler does not see into folders that
//! `include_dir!` embeds), and gives the program a name for what it was made from, which
//! `src/inputs.rs` counts among the inputs of a site. Unlike a version it never goes
//! stale, and unlike the time of the executable it is the same on every machine. Makes ready the
//! built-in theme as it is published, too.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, io};

#[path = "src/render/lookups.rs"]
mod lookups;
#[path = "src/theme/short.rs"]
#[expect(dead_code, reason = "a part is for the program alone")]
mod short;

/// What the program is made from.
const SOURCES: [&str; 5] = ["src", "themes/default", "Cargo.toml", "Cargo.lock", "build.rs"];

fn main() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    for part in SOURCES {
        println!("cargo:rerun-if-changed={part}");
        let mut files = Vec::new();
        collect(Path::new(part), &mut files)?;
        files.sort();
        for file in files {
            file.hash(&mut hasher);
            fs::read(&file)?.hash(&mut hasher);
        }
    }
    let compiler = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    Command::new(compiler).arg("-V").output()?.stdout.hash(&mut hasher);
    let features = env::vars().filter(|(name, _)| name.starts_with("CARGO_FEATURE_"));
    let mut features: Vec<_> = features.collect();
    features.sort();
    features.hash(&mut hasher);
    let mut name = String::new();
    // Writing to a string cannot fail.
    let _ = write!(name, "{:016x}", hasher.finish());
    println!("cargo:rustc-env=PIGNON_PROGRAM={name}");
    make_theme()?;
    if target("OS") == "linux"
        && target("ENV") == "gnu"
        && target("ARCH") == "x86_64"
        && reads_packed()
    {
        // A hundred thousand addresses are set when the program starts. Packed (DT_RELR), they take
        // 40 kB rather than 3 MB, of the file and of memory.
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    Ok(())
}

/// Copies the built-in theme to where `src/theme` embeds it, its sheets and scripts shortened; and
/// where in a sheet something else is put, into the folder `places`, templates that look phrases up
/// into `lookups`.
fn make_theme() -> io::Result<()> {
    let from = Path::new("themes/default");
    let to = Path::new(&env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?).join("theme");
    if to.exists() {
        fs::remove_dir_all(&to)?;
    }
    let mut keys = BTreeSet::new();
    let mut files = Vec::new();
    collect(from, &mut files)?;
    for file in files {
        let own = to.join(file.strip_prefix(from).map_err(io::Error::other)?);
        let inside: PathBuf = file.iter().skip(from.iter().count() + 1).collect();
        let beside = |folder: &str| to.join(folder).join(&inside);
        match file.extension().and_then(OsStr::to_str) {
            Some("css") => {
                let sheet = short::shortened(&fs::read_to_string(&file)?);
                let places = short::places(&sheet, short::MARK);
                write(&beside("places"), &written(&places))?;
                write(&own, &sheet)?;
            }
            Some("html") => {
                let text = fs::read_to_string(&file)?;
                write(&beside("lookups"), &lookups::looked_up(&text, &mut keys))?;
                write(&own, &text)?;
            }
            Some("js") => write(&own, &without_comments(&fs::read_to_string(&file)?))?,
            _ => write(&own, &fs::read(&file)?)?,
        }
    }
    write(&to.join("lookups.txt"), &keys.into_iter().map(|key| key + "\n").collect::<String>())
}

/// Writes a file, and makes the folder it lies in.
fn write(path: &Path, bytes: &(impl AsRef<[u8]> + ?Sized)) -> io::Result<()> {
    fs::create_dir_all(path.parent().ok_or(io::ErrorKind::NotFound)?)?;
    fs::write(path, bytes)
}

/// Places as `src/theme/short.rs` reads them.
fn written(places: &[short::Place]) -> String {
    let line = |place: &short::Place| {
        let address = place.address.iter().map(|address| format!("\t{}", address.escape_default()));
        let bytes = format!("{}\t{}", place.range.start, place.range.end);
        [bytes, address.collect(), "\n".to_owned()].concat()
    };
    places.iter().map(line).collect()
}

/// A built-in script without the lines that are comments, and without indents; none of ours has
/// a text that goes over several lines.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = lines.filter(|line| !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Whether the C library of this machine reads packed addresses: glibc does since 2.36. A program
/// made here need not run where it is older.
fn reads_packed() -> bool {
    let asked = Command::new("getconf").arg("GNU_LIBC_VERSION").output();
    let said = asked.map(|answer| String::from_utf8_lossy(&answer.stdout).into_owned());
    let version = said.unwrap_or_default();
    let version = version.trim().strip_prefix("glibc 2.").and_then(|minor| minor.parse().ok());
    version.is_some_and(|minor: u32| minor >= 36)
}

/// What is known of the system that the program is made for.
fn target(what: &str) -> String {
    env::var(format!("CARGO_CFG_TARGET_{what}")).unwrap_or_default()
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        collect(&entry?.path(), files)?;
    }
    Ok(())
}
