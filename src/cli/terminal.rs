//! What the terminal is: its language, its colours, its width, how much it wants to hear.

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use toml::de::{DeTable, DeValue};

use super::args::Color;
use super::report::Style;
use super::words::Words;
use crate::model::locale::Lang;

/// The terminal of a run.
pub(super) struct Terminal {
    /// Its words.
    pub(super) words: Words,
    /// When to use colours.
    pub(super) color: Color,
    /// Whether it wants to hear of mistakes alone.
    pub(super) quiet: bool,
}

impl Terminal {
    /// Colours and width of the standard output.
    #[must_use]
    pub(super) fn output(&self) -> Style {
        self.style(io::stdout().is_terminal())
    }

    /// Colours and width of the standard error.
    #[must_use]
    pub(super) fn error(&self) -> Style {
        self.style(io::stderr().is_terminal())
    }

    fn style(&self, is_terminal: bool) -> Style {
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
            || std::env::var_os("TERM").is_some_and(|value| value == "dumb");
        let colored = match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => is_terminal && !refused,
        };
        let size = terminal_size::terminal_size().filter(|_| is_terminal);
        let width = size.map_or(100, |(width, _)| usize::from(width.0));
        Style { colored, width }
    }

    /// Says something that is not a mistake, unless silence was asked for.
    ///
    /// # Errors
    /// The writer refuses.
    pub(super) fn say(&self, text: &str) -> io::Result<()> {
        if self.quiet {
            return Ok(());
        }
        writeln!(io::stdout().lock(), "{text}")
    }
}

/// What has to be known before the arguments can be read, since it decides in what
/// language their mistakes are explained.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Early {
    ui_lang: Option<Lang>,
    root: Option<PathBuf>,
    /// When to use colours.
    pub(super) color: Color,
}

impl Early {
    /// Looks through the arguments, without judging them.
    #[must_use]
    pub(super) fn scan(args: &[OsString]) -> Self {
        let value = |name: &str| {
            let mut args = args.iter().skip(1).take_while(|arg| *arg != "--");
            while let Some(arg) = args.next() {
                if arg == name {
                    return args.next().cloned();
                }
                let arg = arg.to_string_lossy();
                if let Some(value) = arg.strip_prefix(name).and_then(|rest| rest.strip_prefix('='))
                {
                    return Some(value.into());
                }
            }
            None
        };
        let color = value("--color").map(|word| match word.to_str() {
            Some("always") => Color::Always,
            Some("never") => Color::Never,
            _ => Color::Auto,
        });
        Self {
            ui_lang: value("--ui-lang").and_then(|lang| Lang::from_key(lang.to_str()?)),
            root: value("--root").map(PathBuf::from),
            color: color.unwrap_or_default(),
        }
    }

    /// The language that was asked for, else the system's, else the site's, else English.
    #[must_use]
    pub(super) fn language(&self) -> Lang {
        let site = || {
            let root = self.root.clone().or_else(nearest_root)?;
            site_language(&root)
        };
        self.ui_lang.or_else(system_language).or_else(site).unwrap_or(Lang::En)
    }
}

/// The language of the system, if it is one of ours. `C` and `POSIX` name none.
fn system_language() -> Option<Lang> {
    let variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = variables.iter().filter_map(|name| std::env::var(name).ok());
    let written = set.into_iter().find(|value| !value.is_empty());
    let locale = written.or_else(sys_locale::get_locale)?;
    Lang::from_key(locale.split(['_', '-', '.', '@']).next()?)
}

/// The main language of the site in a folder, read ahead of everything else.
fn site_language(root: &Path) -> Option<Lang> {
    let text = std::fs::read_to_string(root.join("site.toml")).ok()?;
    let language = |text: &str| {
        let (tree, _) = DeTable::parse_recoverable(text);
        match tree.get_ref().get("languages")?.get_ref() {
            DeValue::Array(items) => Lang::from_key(items.first()?.get_ref().as_str()?),
            _ => None,
        }
    };
    // It stands above the first table, and little else does.
    let above = text.find("\n[").and_then(|end| language(&text[..end]));
    above.or_else(|| language(&text))
}

/// The nearest folder, from here upwards, that holds a site.toml.
#[must_use]
pub(super) fn nearest_root() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let found = here.ancestors().find(|folder| folder.join("site.toml").is_file());
    found.map(Path::to_path_buf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_looked_through() {
        let scan =
            |args: &str| Early::scan(&args.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(scan("pignon check --ui-lang nl").language(), Lang::Nl);
        assert_eq!(scan("pignon --ui-lang=de check").language(), Lang::De);
        assert_eq!(scan("pignon check --root=x --color never").root, Some(PathBuf::from("x")));
        assert_eq!(scan("pignon check --color=never").color, Color::Never);
        assert_eq!(scan("pignon check -- --ui-lang nl").ui_lang, None);
        assert_eq!(scan("pignon --ui-lang").ui_lang, None);
    }

    #[test]
    fn the_language_of_a_site_is_found_wherever_it_stands() {
        let folder = tempfile::tempdir().expect("the system has room");
        for (text, expected) in [
            ("languages = [\"nl\", \"fr\"]\n[identity]\nname = 1\n", Some(Lang::Nl)),
            ("name = \"\"\"\nRéseau\n[Meuse]\"\"\"\nlanguages = [\"de\"]\n", Some(Lang::De)),
            ("languages = [\n\"fr\"]", Some(Lang::Fr)),
            ("[a]\nlanguages = [\"fr\"]\n", None),
        ] {
            std::fs::write(folder.path().join("site.toml"), text).expect("it can be written");
            assert_eq!(site_language(folder.path()), expected, "{text}");
        }
    }
}
