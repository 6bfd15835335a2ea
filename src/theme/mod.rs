//! The look: templates, assets and phrases, embedded in the binary and overlaid by the
//! network's own folder, file by file.
//!
//! `themes/NAME/templates/x.html` takes the place of the built-in `x.html`, which it may
//! still extend or include as `default/x.html`; `assets/x` takes the place of `x`;
//! `locales/LANG/x.ftl` overrides single phrases.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use include_dir::{Dir, File, include_dir};
use rayon::prelude::*;
use sha2::{Digest, Sha256, Sha384};
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceMap, Span, lossy};

mod sheet;
mod short;

use short::Place;

/// The built-in theme, themes/default as build.rs has it: sheets and scripts without what only we
/// read.
static DEFAULT: Dir<'static> = include_dir!("$OUT_DIR/theme");

/// A file of a theme that is text: a template or phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeText {
    /// Its name: `home.html`, `site.ftl`.
    pub name: String,
    /// Its path as diagnostics show it.
    pub path: String,
    /// What it says.
    pub text: Cow<'static, str>,
    /// Whether the network wrote it.
    pub own: bool,
    /// Its file, for the places of diagnostics; none for the built-in ones.
    pub span: Option<Span>,
}

/// A file of a theme that is published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// Its name under assets/.
    pub name: String,
    /// Where it is published: with a hash of its content in the name.
    pub published: String,
    /// The value of an `integrity` attribute (SHA-384).
    pub integrity: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A theme: the built-in one, overlaid.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Theme {
    templates: Vec<ThemeText>,
    phrases: BTreeMap<String, Vec<ThemeText>>,
    assets: Vec<Asset>,
    letters: BTreeMap<String, LetterFile>,
}

/// What a network's own look adds to a theme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Paint {
    /// Custom properties, in place of the last mark `/* look */` of a style sheet; at its end,
    /// for screens alone, where it has none.
    pub custom_properties: String,
    /// The icon, unless the network's theme has one.
    pub icon: Option<String>,
}

/// A file that letters are made with: a template, a picture or a font.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterFile {
    /// Its bytes.
    pub bytes: Cow<'static, [u8]>,
    /// Its path as diagnostics show it.
    pub path: String,
    /// Its file, for the places of diagnostics; none for the built-in ones.
    pub span: Option<Span>,
}

impl Theme {
    /// The files that letters are made with, by their names under letters/.
    #[must_use]
    pub fn letters(&self) -> &BTreeMap<String, LetterFile> {
        &self.letters
    }

    /// The templates; the network's own follow the built-in ones.
    #[must_use]
    pub fn templates(&self) -> &[ThemeText] {
        &self.templates
    }

    /// The files of phrases of a language, later ones overriding earlier ones.
    #[must_use]
    pub fn phrases(&self, lang: &str) -> &[ThemeText] {
        self.phrases.get(lang).map_or(&[], Vec::as_slice)
    }

    /// The files that are published, in the order of their names.
    #[must_use]
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The published file with a name.
    #[must_use]
    pub fn asset(&self, name: &str) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.name == name)
    }

    /// The built-in theme alone.
    #[must_use]
    pub fn built_in() -> Self {
        let files = Files::built_in();
        let assets = files.published(&Paint::default());
        files.into_theme(assets)
    }
}

/// The files of a theme, as they were gathered.
#[derive(Default)]
pub struct Files {
    templates: Vec<ThemeText>,
    phrases: BTreeMap<String, Vec<ThemeText>>,
    assets: BTreeMap<String, Cow<'static, [u8]>>,
    letters: BTreeMap<String, LetterFile>,
    /// The assets that the network's theme has.
    own_assets: BTreeSet<String>,
}

/// Where a network's own style sheet takes up the built-in one, if it does.
const DEFAULT_SHEET: &str = "/* default/style.css */";

/// The templates of the built-in theme, names and texts, as build.rs made them: phrases that they
/// name in full are looked up.
pub fn built_in_templates() -> impl Iterator<Item = (String, &'static str)> {
    let mut files = Vec::new();
    if let Some(folder) = DEFAULT.get_dir("lookups") {
        gather(folder, &mut files);
    }
    files.into_iter().filter_map(|file| {
        let name = inside(file).strip_prefix("lookups/")?.to_owned();
        Some((name, file.contents_utf8()?))
    })
}

/// The keys of the phrases that they look up.
pub fn built_in_phrase_keys() -> impl Iterator<Item = &'static str> {
    let keys = DEFAULT.get_file("lookups.txt").and_then(File::contents_utf8);
    keys.unwrap_or_default().lines()
}

impl Files {
    /// Those of the built-in theme.
    fn built_in() -> Self {
        let mut files = Self::default();
        for file in built_in() {
            let inside = inside(file);
            files.add(&inside, format!("themes/default/{inside}"), file.contents().into(), None);
        }
        files
    }

    /// Those of the built-in theme, overlaid by a folder of the network when one is named.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn gather(
        root: &Path,
        overlay: Option<(&str, Span)>,
        sources: &mut SourceMap,
        found: &mut Diagnostics,
    ) -> Result<Self> {
        let mut files = Self::built_in();
        if let Some((name, span)) = overlay {
            let folder = root.join("themes").join(name);
            if folder.is_dir() {
                files.add_overlay(&folder, name, sources, found)?;
            } else if name != "default" {
                found.push(Diagnostic::new(Code::ThemeMissing, span).arg("name", name));
            }
        }
        Ok(files)
    }

    /// The files of phrases of a language, later ones overriding earlier ones.
    #[must_use]
    pub fn phrases(&self, lang: &str) -> &[ThemeText] {
        self.phrases.get(lang).map_or(&[], Vec::as_slice)
    }

    /// The network's own sheet with the built-in one in place of its mark, or the built-in one;
    /// and the places in it.
    fn sheet(&self) -> Option<(Cow<'_, str>, Vec<Place>)> {
        let own = lossy(self.assets.get("style.css")?);
        if !self.own_assets.contains("style.css") {
            return Some((own, self.places("style.css")));
        }
        let built_in = DEFAULT.get_file("assets/style.css").and_then(File::contents_utf8);
        let built_in = built_in.unwrap_or_default();
        let places = short::places(&own, DEFAULT_SHEET);
        let sheet = sheet::filled(&own, &places, built_in, |_| None).map_or(own, Cow::Owned);
        let places = short::places(&sheet, short::MARK);
        Some((sheet, places))
    }

    /// The addresses and marks of a style sheet. Of a built-in one they are known.
    fn places(&self, name: &str) -> Vec<Place> {
        let known = || {
            let built_in = DEFAULT.get_file(format!("places/{name}"))?;
            short::read(built_in.contents_utf8()?)
        };
        let is_own = self.own_assets.contains(name);
        known().filter(|_| !is_own).unwrap_or_else(|| {
            let sheet = self.assets.get(name).map(|bytes| lossy(bytes));
            short::places(&sheet.unwrap_or_default(), short::MARK)
        })
    }

    /// The sheet in the network's own colours.
    fn painted(
        &self,
        paint: &Paint,
        published: impl Fn(&str) -> Option<String> + Copy,
    ) -> Option<String> {
        let own = short::shortened(&paint.custom_properties);
        let (sheet, places) = self.sheet()?;
        // A sheet that takes up the built-in one has its mark too: what comes last wins.
        Some(sheet::filled(&sheet, &places, &own, published).unwrap_or_else(|| {
            let mut sheet = sheet::addressed(&sheet, &places, published);
            if !own.is_empty() {
                sheet += &format!("\n@media screen{{{own}}}\n");
            }
            sheet
        }))
    }

    fn add_overlay(
        &mut self,
        folder: &Path,
        name: &str,
        sources: &mut SourceMap,
        found: &mut Diagnostics,
    ) -> Result<()> {
        let place = format!("themes/{name}");
        let home = folder.canonicalize().with_context(|| place.clone())?;
        let mut walk = WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            let path = |path: &Path| {
                let inside = path.strip_prefix(folder).unwrap_or(path);
                inside.to_string_lossy().replace('\\', "/")
            };
            let mut refuse = |at: String, finding: &dyn Fn(Span) -> Diagnostic| {
                let file = sources.add_unread(format!("{place}/{at}"), "", false);
                found.push(finding(Span::file(file)));
            };
            let link = |state: &'static str| {
                move |span| Diagnostic::new(Code::FileLink, span).arg("state", state)
            };
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    let at = error.path().map(path).unwrap_or_default();
                    let kind = error.io_error().map(std::io::Error::kind);
                    if error.loop_ancestor().is_some() {
                        refuse(at, &|span| Diagnostic::new(Code::FileLoop, span));
                    } else if kind == Some(std::io::ErrorKind::NotFound) {
                        refuse(at, &link("broken"));
                    } else {
                        return Err(error).with_context(|| place.clone());
                    }
                    continue;
                }
            };
            let inside = path(entry.path());
            let target = entry.path_is_symlink().then(|| entry.path().canonicalize());
            if target.is_some_and(|target| !target.is_ok_and(|at| at.starts_with(&home)))
                && entry.depth() > 0
            {
                // It could lead to private/.
                refuse(inside, &link("outside"));
                if entry.file_type().is_dir() {
                    walk.skip_current_dir();
                }
                continue;
            }
            if !entry.file_type().is_file()
                || inside.split('/').any(|part| part.starts_with('.'))
                || inside.ends_with('~')
            {
                continue;
            }
            let path = format!("themes/{name}/{inside}");
            let bytes = std::fs::read(entry.path()).with_context(|| path.to_owned())?;
            let text = std::str::from_utf8(&bytes).ok();
            let is_text = inside.starts_with("templates/")
                || inside.starts_with("locales/")
                || inside.ends_with(".typ");
            let file = sources.add(&path, text.filter(|_| is_text).unwrap_or_default());
            if is_text && text.is_none() {
                found.push(Diagnostic::new(Code::FileEncoding, Span::file(file)));
                continue;
            }
            if !self.add(&inside, path.clone(), bytes.into(), Some(Span::file(file))) {
                let finding = Diagnostic::new(Code::FileUnexpected, Span::file(file));
                found.push(finding.arg("path", path).arg("suggestion", ""));
            }
        }
        Ok(())
    }

    /// Adds a file by its path inside the theme; `false` when no such file belongs there.
    fn add(
        &mut self,
        inside: &str,
        path: String,
        bytes: Cow<'static, [u8]>,
        span: Option<Span>,
    ) -> bool {
        let own = span.is_some();
        if let Some(name) = inside.strip_prefix("templates/") {
            let text = text(bytes);
            self.templates.push(ThemeText { name: name.to_owned(), path, text, own, span });
        } else if let Some(name) = inside.strip_prefix("locales/") {
            let Some((lang, name)) = name.split_once('/') else { return false };
            let text = text(bytes);
            let list = self.phrases.entry(lang.to_owned()).or_default();
            list.push(ThemeText { name: name.to_owned(), path, text, own, span });
        } else if let Some(name) = inside.strip_prefix("assets/") {
            if own {
                self.own_assets.insert(name.to_owned());
            }
            self.assets.insert(name.to_owned(), bytes);
        } else if let Some(name) = inside.strip_prefix("letters/") {
            self.letters.insert(name.to_owned(), LetterFile { bytes, path, span });
        } else {
            return !own || inside == "README.md";
        }
        true
    }

    /// The files that are published, with what a network's own look adds.
    #[must_use]
    pub fn published(&self, paint: &Paint) -> Vec<Asset> {
        let icon = paint.icon.as_ref().filter(|_| !self.own_assets.contains("icon.svg"));
        let assets = self.assets.iter().map(|(name, bytes)| (name.as_str(), bytes.clone()));
        let mut assets: BTreeMap<&str, Cow<'_, [u8]>> = assets.collect();
        if let Some(icon) = icon {
            assets.insert("icon.svg", icon.as_bytes().into());
        }
        let (styles, others): (Vec<_>, Vec<_>) =
            assets.into_iter().partition(|(name, _)| name.ends_with(".css"));
        let asset =
            |(name, bytes): (&str, Cow<'_, [u8]>)| Asset::new(name.to_owned(), bytes.into_owned());
        let mut assets: Vec<Asset> = others.into_par_iter().map(asset).collect();
        let published = |address: &str| {
            let asset = assets.iter().find(|asset| asset.name == address)?;
            Some(asset.published.rsplit('/').next()?.to_owned())
        };
        let styles = styles.into_par_iter().map(|(name, bytes)| {
            let painted = if name == "style.css" { self.painted(paint, published) } else { None };
            let sheet = painted
                .unwrap_or_else(|| sheet::addressed(&lossy(&bytes), &self.places(name), published));
            Asset::new(name.to_owned(), sheet.into_bytes())
        });
        let styles: Vec<Asset> = styles.collect();
        assets.extend(styles);
        assets.sort_by(|a, b| a.name.cmp(&b.name));
        assets
    }

    /// The theme, whose published files are these.
    #[must_use]
    pub fn into_theme(self, assets: Vec<Asset>) -> Theme {
        Theme { templates: self.templates, phrases: self.phrases, assets, letters: self.letters }
    }
}

/// The path of a file in the built-in theme, with `/` on every system.
fn inside(file: &File<'_>) -> String {
    file.path().to_string_lossy().replace('\\', "/")
}

/// The files of the built-in theme.
fn built_in() -> Vec<&'static File<'static>> {
    let mut files = Vec::new();
    gather(&DEFAULT, &mut files);
    files
}

/// The files of a built-in folder in the order of their names, then those of the folders in it.
fn gather(folder: &'static Dir<'static>, files: &mut Vec<&'static File<'static>>) {
    let start = files.len();
    files.extend(folder.files());
    files[start..].sort_by_key(|file| file.path());
    for inner in folder.dirs() {
        gather(inner, files);
    }
}

/// The text of a file; what is no text in it is a sign that says so.
fn text(bytes: Cow<'static, [u8]>) -> Cow<'static, str> {
    match bytes {
        Cow::Borrowed(bytes) => lossy(bytes),
        Cow::Owned(bytes) => lossy(&bytes).into_owned().into(),
    }
}

impl Asset {
    /// A file that is published under a name that its content decides.
    pub(crate) fn new(name: String, bytes: Vec<u8>) -> Self {
        let hash: String =
            Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let file = name.replace('/', "-");
        let published = match file.rsplit_once('.') {
            Some((stem, ending)) => format!("assets/{stem}.{hash}.{ending}"),
            None => format!("assets/{file}.{hash}"),
        };
        let digest = base64::engine::general_purpose::STANDARD.encode(Sha384::digest(&bytes));
        Self { name, published, integrity: format!("sha384-{digest}"), bytes }
    }
}
