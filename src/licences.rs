//! What the program carries of other people's work, and under which licences: libraries, fonts,
//! data. A leaf.
//!
//! `data/licences.json.gz` is written by `tests/suite/licences`, from the packages themselves and
//! from `data/works.toml`, and held to Cargo.lock by the tests there; building the program asks
//! nobody.

use std::io::{self, Read as _};

use flate2::read::GzDecoder;
use serde::{Deserialize, Serialize};

static COLLECTED: &[u8] = include_bytes!("data/licences.json.gz");

/// Everything that was collected.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Collection {
    /// Works of which the program carries something, in the order of their names.
    pub works: Vec<Work>,
    /// Packages of Cargo.lock that are in no program.
    pub elsewhere: Vec<Elsewhere>,
    /// Licences and notices, each once.
    pub texts: Vec<Text>,
}

/// A work of somebody's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Its name; that of the package for a library.
    pub name: String,
    /// Its version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What kind of work it is.
    pub kind: Kind,
    /// Its licence, as its authors declare it: an SPDX expression.
    pub licence: String,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Whose it is, as far as its package says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<String>,
    /// What is carried of it, or was done to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Systems whose program carries it; empty for all of them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<String>,
    /// Features any of which brings it along; empty if no program is without it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
    /// Its licences and notices, as numbers of texts.
    pub texts: Vec<usize>,
    /// Whether the texts are those of its package, rather than the licences' general wording.
    pub has_own_texts: bool,
}

/// What kind of work something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Fonts, data, the standard library: what is no package.
    Part,
    /// A library.
    Library,
    /// A library that writes code while the program is compiled.
    Macro,
}

/// A package that Cargo.lock names and no program carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Why it is in Cargo.lock.
    pub why: Why,
}

/// Why a package that no program carries is in Cargo.lock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// It works while the program is compiled, and stays behind.
    Build,
    /// Tests and benchmarks alone need it.
    Test,
    /// A library needs it on other systems, or with features that nobody asked for.
    System,
}

/// A licence or a notice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The licences recognised in it, by their SPDX names; none in a mere notice.
    pub licences: Vec<String>,
    /// Its words.
    pub text: String,
}

/// Reads what was collected.
///
/// # Panics
/// Never: a test reads the file that is compiled in.
#[must_use]
pub fn collection() -> Collection {
    read(COLLECTED).expect("the collection is sound")
}

/// Reads a collection.
///
/// # Errors
/// It is cut short, or not what [`write`] writes.
pub fn read(bytes: &[u8]) -> io::Result<Collection> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text)?;
    Ok(serde_json::from_str(&text)?)
}

/// Writes a collection, compressed.
///
/// # Errors
/// None that can happen: it is written to memory.
pub fn write(collection: &Collection) -> io::Result<Vec<u8>> {
    let text = serde_json::to_vec(collection)?;
    let mut bytes = Vec::new();
    flate2::read::GzEncoder::new(text.as_slice(), flate2::Compression::best())
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl Work {
    /// Whether the program that runs carries it: it was compiled for the system, with the
    /// feature. On systems that nobody looked at, everything counts.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let known = ["linux", "macos", "windows"];
        let system = std::env::consts::OS;
        let is_here = !known.contains(&system)
            || self.systems.is_empty()
            || self.systems.iter().any(|name| name == system);
        let mut features = self.features.iter();
        let has_feature = self.features.is_empty()
            || features.any(|name| match name.as_str() {
                "letters" => cfg!(feature = "letters"),
                "stores" => cfg!(feature = "stores"),
                _ => true,
            });
        is_here && has_feature
    }

    /// Its name, with its version if it has one.
    #[must_use]
    pub fn title(&self) -> String {
        match &self.version {
            Some(version) => format!("{} {version}", self.name),
            None => self.name.clone(),
        }
    }
}
