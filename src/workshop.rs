//! A network read, checked and planned: all that comes before the first byte of a page.
//!
//! A build asks once, a preview after each change. What was made of files that did not
//! change is kept: their contents, what rules about one member found, theme and phrases.
//! Everything that looks at the whole is made anew each time, so that an edited site
//! cannot differ from a fresh one (a test compares them).

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;

use crate::check::{self, Checker};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::fonts;
use crate::geography;
use crate::inputs::Known;
use crate::legitimacy;
use crate::legitimacy::badge::LETTERED;
use crate::lettering::Typeface;
use crate::load::{Changes, Folder, Loaded, Reach};
use crate::look::{self, Palette};
use crate::map;
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::private::PrivateMembers;
use crate::model::value::Slug;
use crate::phrases::{Layer, Phrases};
use crate::plan::route::Section;
use crate::plan::{self, Plan, Planner};
use crate::source::{SourceMap, Span};
use crate::theme::{self, Paint, Theme, ThemeText};
use crate::{BuildOptions, Drafts};

/// A network read, checked and planned.
pub struct Site {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// The plan; `None` when there are errors.
    pub plan: Option<Arc<Plan>>,
    /// The network as it was read, with placeholders where it has errors.
    pub network: Arc<Network>,
}

impl Site {
    /// Dates from a day on, on which something ages or changes, the nearest first.
    #[must_use]
    pub fn upcoming(&self, today: Date) -> Vec<check::Upcoming> {
        check::upcoming(&self.network, today)
    }
}

/// A network as it was read, with its theme and its words: neither checked nor planned yet.
pub struct Draft {
    network: Network,
    diagnostics: Diagnostics,
    private: Option<PrivateMembers>,
    /// The theme.
    pub theme: Arc<Theme>,
    phrases: BTreeMap<Lang, Arc<Phrases>>,
}

/// A network's folder, and what was made of it so far.
pub struct Workshop {
    options: BuildOptions,
    folder: Folder,
    look: Option<Look>,
    checker: Checker,
    planner: Planner,
}

/// Theme and phrases.
struct Look {
    /// The name of the network's own theme.
    name: Option<String>,
    languages: Vec<Lang>,
    paint: Paint,
    theme: Arc<Theme>,
    phrases: BTreeMap<Lang, Arc<Phrases>>,
    diagnostics: Diagnostics,
}

impl Workshop {
    /// A network's folder of which nothing was read yet.
    #[must_use]
    pub fn new(options: &BuildOptions, reach: Reach) -> Self {
        Self {
            options: options.clone(),
            folder: Folder::new(&options.root, reach),
            look: None,
            checker: Checker::default(),
            planner: Planner::default(),
        }
    }

    /// The same, of which some texts were read a moment ago.
    #[must_use]
    pub fn knowing(mut self, known: Known) -> Self {
        self.folder = self.folder.knowing(known);
        self
    }

    /// Sets the day the site is made for.
    pub fn set_today(&mut self, today: Date) {
        self.options.today = today;
    }

    /// Reads what changed, and makes the whole of it.
    ///
    /// # Errors
    /// The disk cannot be read; a later reading of everything makes up for it.
    pub fn site(&mut self, changes: &Changes) -> Result<Site> {
        let read = self.read(changes)?;
        Ok(self.plan(read))
    }

    /// Reads what changed.
    ///
    /// # Errors
    /// The disk cannot be read; a later reading of everything makes up for it.
    pub fn read(&mut self, changes: &Changes) -> Result<Draft> {
        let Loaded { mut network, mut diagnostics, private, .. } = self.folder.read(changes)?;
        if let Some(base) = &self.options.base_url {
            network.site.base_url.value = base.clone();
        }
        let look = || -> Result<_> {
            let Look { theme, phrases, diagnostics, .. } = self.look(&network, changes)?;
            Ok((Arc::clone(theme), phrases.clone(), diagnostics.clone()))
        };
        let (look, ()) = rayon::join(look, || {
            check::prepare(network.languages());
            legitimacy::catalogue();
            geography::prepare();
            map::prepare();
        });
        let (theme, phrases, found) = look?;
        diagnostics.extend(found);
        Ok(Draft { network, diagnostics, private, theme, phrases })
    }

    /// Checks and plans what was read.
    pub fn plan(&mut self, read: Draft) -> Site {
        let Draft { network, mut diagnostics, private, theme, phrases } = read;
        let sources = self.folder.sources().clone();
        let today = self.options.today;
        diagnostics.extend(legitimacy::check_limits(&network));
        #[cfg(feature = "letters")]
        crate::letters::check(&network, &theme, &sources, &mut diagnostics);
        if let Some(private) = &private {
            diagnostics.extend(check::private(&network, private, &sources));
        }
        let network = Arc::new(network);
        let are_published = self.options.drafts == Drafts::Published;
        let (checked, found) =
            self.checker.check(Arc::clone(&network), diagnostics, &sources, today, are_published);
        diagnostics = found;
        let options = plan::Options {
            today,
            drafts: self.options.drafts != Drafts::LeftOut,
            theme,
            phrases: &phrases,
            sources: &sources,
        };
        let plan = if let Some(checked) = checked {
            let (plan, found) = self.planner.plan(checked, &options);
            diagnostics.extend(found);
            Some(plan)
        } else {
            diagnostics.extend(self.planner.survey(Arc::clone(&network), &options));
            None
        };
        Site { sources, diagnostics, plan, network }
    }

    /// Theme and phrases, read again only when their files changed.
    fn look(&mut self, network: &Network, changes: &Changes) -> Result<&Look> {
        let overlay = network.site.theme.as_ref().map(|at| (at.as_str(), at.span));
        let name = overlay.map(|(name, _)| name.to_owned());
        let folder = name.as_ref().map(|name| format!("themes/{name}"));
        let languages: Vec<Lang> = network.languages().collect();
        let paint = paint_of(network);
        let is_same = |look: &Look| {
            // A finding that there is no such theme points into site.toml, which moves.
            let missing = look.diagnostics.iter().any(|found| found.code == Code::ThemeMissing);
            look.name == name
                && look.languages == languages
                && look.paint == paint
                && !missing
                && !folder.as_ref().is_some_and(|folder| changes.concern(folder))
        };
        if !self.look.as_ref().is_some_and(is_same) {
            let mut found = Diagnostics::default();
            let sources = self.folder.sources();
            let files = theme::Files::gather(&self.options.root, overlay, sources, &mut found)?;
            let (assets, phrases) = rayon::join(
                || files.published(&paint),
                || phrases_of(&files, languages.iter().copied(), &mut found),
            );
            let theme = Arc::new(files.into_theme(assets));
            self.look = Some(Look { name, languages, paint, theme, phrases, diagnostics: found });
        }
        Ok(self.look.as_ref().expect("it was made just now, if it was not there"))
    }
}

/// What a network's own colours, logo and name add to its theme.
fn paint_of(network: &Network) -> Paint {
    let palette = Palette::of(network.site.look.as_ref());
    let name = network.site.name.pick(network.main_language());
    let initials = name.map(|picked| plan::initials(&[picked.value.as_str()])).unwrap_or_default();
    Paint {
        custom_properties: palette.custom_properties(),
        icon: Some(look::icon(&palette, network.usable_logo(), &initials)),
    }
}

/// The phrases of each language: the built-in ones, then those of the network's theme.
fn phrases_of(
    theme: &theme::Files,
    languages: impl Iterator<Item = Lang>,
    found: &mut Diagnostics,
) -> BTreeMap<Lang, Arc<Phrases>> {
    let read = |lang: Lang| {
        let mut found = Diagnostics::default();
        let texts = theme.phrases(lang.key());
        let layers: Vec<Layer<'_>> =
            texts.iter().map(|text| Layer { path: &text.path, text: &text.text }).collect();
        let (phrases, faults) = Phrases::new(lang.key(), &layers);
        for fault in faults {
            let own = texts.iter().find(|text| text.path == fault.path).and_then(|text| text.span);
            if let Some(span) = own {
                let span = Span::new(span.file, fault.range);
                found.push(Diagnostic::new(Code::ThemePhrases, span).arg("detail", fault.message));
            }
        }
        found.extend(unlettered(texts, &phrases, lang));
        found.extend(unaddressable(texts, &phrases));
        (lang, Arc::new(phrases), found)
    };
    let languages: Vec<Lang> = languages.collect();
    let all: Vec<_> = languages.into_par_iter().map(read).collect();
    let mut phrases = BTreeMap::new();
    for (lang, own, faults) in all {
        phrases.insert(lang, own);
        found.extend(faults);
    }
    phrases
}

/// Where the network's theme has a phrase in the place of the built-in one: the file that counts
/// is the last that has it.
fn place_in_theme(texts: &[ThemeText], key: &str) -> Option<Span> {
    let begins = |text: &ThemeText| {
        let mut lines = text.text.split_inclusive('\n');
        let mut at = 0;
        lines.find_map(|line| {
            let start = at;
            at += line.len();
            let rest = line.strip_prefix(key)?.trim_start();
            rest.starts_with('=').then_some(start..start + key.len())
        })
    };
    let own = texts.iter().rev().filter_map(|text| Some((text.span?, text)));
    let (span, range) = own.into_iter().find_map(|(span, text)| Some((span, begins(text)?)))?;
    Some(Span::new(span.file, range))
}

/// Words of the badge, put by the network's theme in place of the built-in ones, that the
/// badge's font cannot letter: they are drawn, and no other font steps in.
fn unlettered(texts: &[ThemeText], phrases: &Phrases, lang: Lang) -> Diagnostics {
    let mut found = Diagnostics::default();
    for key in LETTERED {
        let Some(span) = place_in_theme(texts, key) else { continue };
        let said = phrases.text(key, &[("until", "".into())]).unwrap_or_default();
        let typeface = Typeface::new(fonts::HEADINGS).expect("the built-in font is sound");
        if let Some(letter) = typeface.missing(&said) {
            let finding = Diagnostic::new(Code::ThemeLetters, span);
            found.push(finding.arg("letter", letter.to_string()).arg("lang", lang.key()));
        }
    }
    found
}

/// Words that the network's theme wants sections to have in their addresses, and that no address
/// can have.
fn unaddressable(texts: &[ThemeText], phrases: &Phrases) -> Diagnostics {
    let mut found = Diagnostics::default();
    for section in Section::ALL {
        let key = section.phrase();
        let Some(span) = place_in_theme(texts, &key) else { continue };
        let said = phrases.text(&key, &[]).unwrap_or_default();
        if said.parse::<Slug>().is_err() {
            found.push(Diagnostic::new(Code::ThemeAddress, span).arg("words", said.into_owned()));
        }
    }
    found
}
