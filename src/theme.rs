//! The look: templates, assets and phrases, embedded in the binary and overlaid by the
//! network's own folder, file by file.
//!
//! `themes/NAME/templates/x.html` takes the place of the built-in `x.html`, which it may
//! still extend or include as `default/x.html`; `assets/x` takes the place of `x`;
//! `locales/LANG/x.ftl` overrides single phrases.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine as _;
use include_dir::{Dir, include_dir};
use sha2::{Digest, Sha256, Sha384};
use walkdir::WalkDir;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{SourceMap, Span};

/// The built-in theme.
static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// A file of a theme that is text: a template or phrases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeText {
    /// Its name: `home.html`, `site.ftl`.
    pub name: String,
    /// Its path as diagnostics show it.
    pub path: String,
    /// What it says.
    pub text: String,
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
    pub bytes: Vec<u8>,
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
        let mut files = Files::default();
        files.add_built_in(&DEFAULT);
        files.into_theme()
    }

    /// The built-in theme, overlaid by a folder of the network when one is named.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn load(
        root: &Path,
        overlay: Option<(&str, Span)>,
        paint: &Paint,
        sources: &mut SourceMap,
        found: &mut Diagnostics,
    ) -> Result<Self> {
        let mut files = Files::default();
        files.add_built_in(&DEFAULT);
        if let Some((name, span)) = overlay {
            let folder = root.join("themes").join(name);
            if folder.is_dir() {
                files.add_overlay(&folder, name, sources, found)?;
            } else if name != "default" {
                found.push(Diagnostic::new(Code::ThemeMissing, span).arg("name", name));
            }
        }
        files.take_up_default();
        files.paint(paint);
        Ok(files.into_theme())
    }
}

/// The files of a theme while they are gathered.
#[derive(Default)]
struct Files {
    templates: Vec<ThemeText>,
    phrases: BTreeMap<String, Vec<ThemeText>>,
    assets: BTreeMap<String, Vec<u8>>,
    letters: BTreeMap<String, LetterFile>,
    /// The assets that the network's theme has.
    own_assets: BTreeSet<String>,
}

/// Where a style sheet gives way to the network's own colours.
const MARK: &str = "/* look */";

/// Where a network's own style sheet takes up the built-in one, if it does.
const DEFAULT_SHEET: &str = "/* default/style.css */";

impl Files {
    /// A network's own sheet with the built-in one in place of its mark.
    fn take_up_default(&mut self) {
        let Some(sheet) = self.assets.get_mut("style.css") else { return };
        let own = String::from_utf8_lossy(sheet);
        let built_in = DEFAULT.get_file("assets/style.css").and_then(|file| file.contents_utf8());
        if let Some(built_in) = built_in.filter(|_| own.contains(DEFAULT_SHEET)) {
            let whole = own.replacen(DEFAULT_SHEET, built_in, 1);
            *sheet = whole.into_bytes();
            // The built-in one for its greater part, it is published like it.
            self.own_assets.remove("style.css");
        }
    }

    fn paint(&mut self, paint: &Paint) {
        if let Some(icon) = paint.icon.as_ref().filter(|_| !self.own_assets.contains("icon.svg")) {
            self.assets.insert("icon.svg".to_owned(), icon.clone().into_bytes());
        }
        let own = &paint.custom_properties;
        if let Some(sheet) = self.assets.get_mut("style.css").filter(|_| !own.is_empty()) {
            let text = String::from_utf8_lossy(sheet);
            // A sheet that takes up the built-in one has its mark too: what comes last wins.
            let painted = match text.rsplit_once(MARK) {
                Some((before, after)) => format!("{}{own}{after}", before.replace(MARK, "")),
                None => format!("{text}\n@media screen {{ {own} }}\n"),
            };
            *sheet = painted.into_bytes();
        }
    }

    fn add_built_in(&mut self, folder: &Dir<'static>) {
        let mut files: Vec<_> = folder.files().collect();
        files.sort_by_key(|file| file.path());
        for file in files {
            let inside = file.path().to_string_lossy().replace('\\', "/");
            let path = format!("themes/default/{inside}");
            self.add(&inside, path, file.contents().to_vec(), None);
        }
        for inner in folder.dirs() {
            self.add_built_in(inner);
        }
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
            if !self.add(&inside, path.clone(), bytes, Some(Span::file(file))) {
                let finding = Diagnostic::new(Code::FileUnexpected, Span::file(file));
                found.push(finding.arg("path", path).arg("suggestion", ""));
            }
        }
        Ok(())
    }

    /// Adds a file by its path inside the theme; `false` when no such file belongs there.
    fn add(&mut self, inside: &str, path: String, bytes: Vec<u8>, span: Option<Span>) -> bool {
        let own = span.is_some();
        if let Some(name) = inside.strip_prefix("templates/") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.templates.push(ThemeText { name: name.to_owned(), path, text, own, span });
        } else if let Some(name) = inside.strip_prefix("locales/") {
            let Some((lang, name)) = name.split_once('/') else { return false };
            let text = String::from_utf8_lossy(&bytes).into_owned();
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

    fn into_theme(mut self) -> Theme {
        let sheets: BTreeSet<String> =
            self.assets.keys().filter(|name| name.ends_with(".css")).cloned().collect();
        let mut assets: Vec<Asset> = Vec::new();
        let (styles, others): (Vec<_>, Vec<_>) = std::mem::take(&mut self.assets)
            .into_iter()
            .partition(|(name, _)| sheets.contains(name));
        let others = others.into_iter().map(|(name, mut bytes)| {
            if name.ends_with(".js") && !self.own_assets.contains(&name) {
                bytes = without_comments(&String::from_utf8_lossy(&bytes)).into_bytes();
            }
            Asset::new(name, bytes)
        });
        assets.extend(others);
        for (name, bytes) in styles {
            let mut sheet = addressed(&String::from_utf8_lossy(&bytes), &assets);
            if !self.own_assets.contains(&name) {
                sheet = shortened(&sheet);
            }
            assets.push(Asset::new(name, sheet.into_bytes()));
        }
        assets.sort_by(|a, b| a.name.cmp(&b.name));
        Theme { templates: self.templates, phrases: self.phrases, assets, letters: self.letters }
    }
}

/// A style sheet whose `url("NAME")` lead to the published names.
fn addressed(sheet: &str, assets: &[Asset]) -> String {
    let mut sheet = sheet.to_owned();
    for asset in assets {
        let published = asset.published.rsplit('/').next().unwrap_or_default();
        for quote in ["\"", "'", ""] {
            let written = format!("url({quote}{}{quote})", asset.name);
            sheet = sheet.replace(&written, &format!("url(\"{published}\")"));
        }
    }
    sheet
}

/// The built-in style sheet as browsers need it: without comments, and with spaces only where
/// they mean something. A network's own sheet that does not take it up is published
/// as it is written.
fn shortened(sheet: &str) -> String {
    let mut short = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let opens = |short: &String| short.is_empty() || short.ends_with(['{', '}', ';', ',']);
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if c == '"' {
            let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
            short.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if c.is_whitespace() {
            rest = rest.trim_start();
            // After a colon a space means nothing either: no selector has one there.
            if !opens(&short) && !short.ends_with(':') && !rest.starts_with(['{', '}', ';', ',']) {
                short.push(' ');
            }
        } else {
            if matches!(c, '{' | '}' | ';' | ',') && short.ends_with(' ') {
                short.pop();
            }
            short.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    short
}

/// A built-in script without the lines that are comments, and without indents; none of ours has
/// a text that goes over several lines.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = lines.filter(|line| !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
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

#[cfg(test)]
mod tests {
    use super::shortened;

    #[test]
    fn sheets_keep_what_means_something() {
        for (sheet, short) in [
            ("/* a */\n:root {\n  --a: 1px;  --b: 2px; }\n", ":root{--a:1px;--b:2px;}"),
            ("a :hover, b { content: \" /* no */ , \"; }", "a :hover,b{content:\" /* no */ , \";}"),
            (
                "@media (min-width: 40em) and (x) { a > b { c: calc(1px + 2px) } }",
                "@media (min-width:40em) and (x){a > b{c:calc(1px + 2px)}}",
            ),
            ("a/* b */ c { d: e }", "a c{d:e}"),
            ("a { b: c /* open", "a{b:c "),
        ] {
            assert_eq!(shortened(sheet), short);
        }
    }
}
