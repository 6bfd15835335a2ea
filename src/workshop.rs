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

use crate::BuildOptions;
use crate::check;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::legitimacy;
use crate::load::{Changes, Folder, Loaded, Reach};
use crate::model::Network;
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::phrases::{Layer, Phrases};
use crate::plan::{self, Plan};
use crate::source::{SourceMap, Span};
use crate::theme::Theme;

/// A network read, checked and planned.
pub struct Site {
    /// The texts, for the places of diagnostics.
    pub sources: SourceMap,
    /// What was found.
    pub diagnostics: Diagnostics,
    /// The plan; `None` when there are errors.
    pub plan: Option<Arc<Plan>>,
    /// Dates on which something ages or changes.
    pub upcoming: Vec<check::Upcoming>,
}

/// A network's folder, and what was made of it so far.
pub struct Workshop {
    options: BuildOptions,
    folder: Folder,
    look: Option<Look>,
    ruled: Ruled,
}

/// Theme and phrases.
struct Look {
    /// The name of the network's own theme.
    name: Option<String>,
    languages: Vec<Lang>,
    theme: Arc<Theme>,
    phrases: BTreeMap<Lang, Arc<Phrases>>,
    diagnostics: Diagnostics,
}

/// What the rules about one member found, by member in the order of the slugs.
#[derive(Default)]
struct Ruled {
    today: Option<Date>,
    members: Vec<(Arc<Member>, Diagnostics)>,
}

impl Workshop {
    /// A network's folder of which nothing was read yet.
    #[must_use]
    pub fn new(options: &BuildOptions, reach: Reach) -> Self {
        Self {
            options: options.clone(),
            folder: Folder::new(&options.root, reach),
            look: None,
            ruled: Ruled::default(),
        }
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
        let Loaded { mut network, mut diagnostics, private, .. } = self.folder.read(changes)?;
        if let Some(base) = &self.options.base_url {
            network.site.base_url.value = base.clone();
        }
        let look = self.look(&network, changes)?;
        diagnostics.extend(look.diagnostics.clone());
        let (theme, phrases) = (Arc::clone(&look.theme), look.phrases.clone());
        let sources = self.folder.sources().clone();
        let today = self.options.today;
        let upcoming = check::upcoming(&network, today);
        diagnostics.extend(legitimacy::check_limits(&network));
        #[cfg(feature = "letters")]
        crate::letters::check(&network, &theme, &sources, &mut diagnostics);
        if let Some(private) = &private {
            diagnostics.extend(check::private(&network, private, &sources));
        }
        let context = check::Context { sources: &sources, today };
        let of_members = self.ruled.update(&network.members, context);
        let network = Arc::new(network);
        let (checked, found) =
            check::conclude(Arc::clone(&network), diagnostics, of_members, context);
        diagnostics = found;
        let options = plan::Options { today, drafts: self.options.drafts };
        let plan = if let Some(checked) = checked {
            let (plan, found) = plan::plan(checked, theme, &phrases, &sources, &options);
            diagnostics.extend(found);
            Some(Arc::new(plan))
        } else {
            diagnostics.extend(plan::survey(network, theme, &phrases, &sources, &options));
            None
        };
        Ok(Site { sources, diagnostics, plan, upcoming })
    }

    /// Theme and phrases, read again only when their files changed.
    fn look(&mut self, network: &Network, changes: &Changes) -> Result<&Look> {
        let overlay = network.site.theme.as_ref().map(|at| (at.as_str(), at.span));
        let name = overlay.map(|(name, _)| name.to_owned());
        let folder = name.as_ref().map(|name| format!("themes/{name}"));
        let languages: Vec<Lang> = network.languages().collect();
        let is_same = |look: &Look| {
            // A finding that there is no such theme points into site.toml, which moves.
            let missing = look.diagnostics.iter().any(|found| found.code == Code::ThemeMissing);
            look.name == name
                && look.languages == languages
                && !missing
                && !folder.as_ref().is_some_and(|folder| changes.concern(folder))
        };
        if !self.look.as_ref().is_some_and(is_same) {
            let mut found = Diagnostics::default();
            let theme =
                Theme::load(&self.options.root, overlay, self.folder.sources(), &mut found)?;
            let phrases = phrases_of(&theme, languages.iter().copied(), &mut found);
            let theme = Arc::new(theme);
            self.look = Some(Look { name, languages, theme, phrases, diagnostics: found });
        }
        Ok(self.look.as_ref().expect("it was made just now, if it was not there"))
    }
}

impl Ruled {
    /// What is wrong with each member; those who did not change are not asked again.
    fn update(&mut self, members: &[Arc<Member>], context: check::Context<'_>) -> Vec<Diagnostics> {
        let mut former = std::mem::take(&mut self.members).into_iter().peekable();
        if self.today != Some(context.today) {
            former = Vec::new().into_iter().peekable();
        }
        self.today = Some(context.today);
        let pending: Vec<_> = members
            .iter()
            .map(|member| {
                while former.next_if(|(known, _)| known.slug < member.slug).is_some() {}
                former.next_if(|(known, _)| Arc::ptr_eq(known, member)).ok_or(member)
            })
            .collect();
        self.members = pending
            .into_par_iter()
            .map(|pending| {
                pending
                    .unwrap_or_else(|member| (Arc::clone(member), check::member(member, context)))
            })
            .collect();
        self.members.iter().map(|(_, found)| found.clone()).collect()
    }
}

/// The phrases of each language: the built-in ones, then those of the network's theme.
fn phrases_of(
    theme: &Theme,
    languages: impl Iterator<Item = Lang>,
    found: &mut Diagnostics,
) -> BTreeMap<Lang, Arc<Phrases>> {
    let mut all = BTreeMap::new();
    for lang in languages {
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
        all.insert(lang, Arc::new(phrases));
    }
    all
}
