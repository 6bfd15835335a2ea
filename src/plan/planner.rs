//! Sites planned one after the other: a preview plans again after each change, and takes over
//! from the plan before what would be the same.
//!
//! There is no graph of dependencies that could be wrong. What is kept is made by functions
//! of *facts* ([`super::route::RouteFacts`] and its like), which are taken from the network
//! anew each time and compared with those of the plan before. Routes, files and the order of
//! the team are made of their facts and see nothing else. The criteria and the attestation
//! look at too much for that: they are given the network, of which `criteria.rs` keeps only
//! the two parts that [`CriteriaFacts`] compares; a test edits each fact that they rest on
//! and compares with a fresh site.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::files::{FileFacts, logo_path};
use super::finder::IndexFacts;
use super::route::{RouteFacts, Routes, Visible};
use super::words::Words;
use super::{Options, Plan, Planned};
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostics};
use crate::kept::{ByIdentity, Each, Kept};
use crate::legitimacy::assess;
use crate::legitimacy::standing::standing;
use crate::model::locale::Lang;
use crate::model::member::Member;
use crate::model::offer::Service;
use crate::model::site::Site;
use crate::model::writing::{NewsFront, Page, PageFront, Writing};
use crate::model::{Credential, Network};
use crate::phrases::Phrases;

/// Plans sites, each with what it has in common with the one before.
#[derive(Default)]
pub struct Planner {
    before: Option<Arc<Plan>>,
    links: Links,
}

/// What is wrong with the links of each text, as long as text and targets are the same.
#[derive(Default)]
struct Links {
    /// Counts how often the targets changed.
    targets: usize,
    members: Each<Member, usize, Diagnostics>,
    services: Each<Service, usize, Diagnostics>,
    pages: Each<Page<PageFront>, usize, Diagnostics>,
    news: Each<Page<NewsFront>, usize, Diagnostics>,
}

impl Planner {
    /// Plans the site of a network without errors.
    pub fn plan(
        &mut self,
        checked: Checked<Arc<Network>>,
        options: &Options<'_>,
    ) -> (Arc<Plan>, Diagnostics) {
        self.draw(checked.into_inner(), options)
    }

    /// Where the texts of a network that has errors lead, so that one run finds every
    /// mistake. Findings alone leave this function: no page is made of an unchecked network.
    /// What may follow from a file that could not be read is left out.
    pub fn survey(&mut self, network: Arc<Network>, options: &Options<'_>) -> Diagnostics {
        let mut kept = Diagnostics::default();
        let mut languages: Vec<Lang> = network.languages().collect();
        languages.sort_unstable();
        let repeated = languages.windows(2).any(|pair| pair[0] == pair[1]);
        if network.site.span.is_placeholder() || network.site.languages.is_empty() || repeated {
            return kept;
        }
        let (plan, found) = self.draw(network, options);
        for finding in found.iter() {
            let follows = match finding.code {
                Code::LinkTarget => plan.may_be_unread(finding),
                Code::LinkImage | Code::LinkForeignImage => false,
                Code::RouteCollision => finding.span.is_placeholder(),
                _ => true,
            };
            if !follows {
                kept.push(finding.clone());
            }
        }
        kept
    }

    fn draw(&mut self, network: Arc<Network>, options: &Options<'_>) -> (Arc<Plan>, Diagnostics) {
        let before = self.before.take();
        let plan = Plan::after(before.as_deref(), network, options);
        let mut found = Diagnostics::default();
        for part in [&plan.routes.1, &plan.standing.1, &plan.files.1] {
            found.extend(part.clone());
        }
        self.links.check(&plan, before.as_deref(), &mut found);
        let plan = Arc::new(plan);
        self.before = Some(Arc::clone(&plan));
        (plan, found)
    }
}

impl Plan {
    fn after(before: Option<&Self>, network: Arc<Network>, options: &Options<'_>) -> Self {
        let Options { today, drafts, ref theme, phrases, sources } = *options;
        let visible = Visible::on(&network, today, drafts);
        let words = Lang::ALL.iter().map(|&lang| {
            phrases.get(&lang).map(|phrases| Words { lang, phrases: Arc::clone(phrases) })
        });
        let words: Vec<Option<Words>> = words.collect();
        let routes = || {
            Kept::of(
                &RouteFacts::of(&network, &visible, &words),
                before.map(|plan| (plan.route_facts(), &plan.routes)),
                Routes::new,
            )
        };
        let criteria = || CriteriaFacts { network: &network, today };
        let legitimacy = || {
            let assessment = Kept::of(
                &criteria(),
                before.map(|plan| (plan.criteria_facts(), &plan.assessment)),
                |facts| assess(facts.network, None, facts.today),
            );
            let standing = Kept::of(
                &StandingFacts { criteria: criteria(), credentials: credentials(&network) },
                before.map(|plan| (plan.standing_facts(), &plan.standing)),
                |facts| standing(facts.criteria.network, &assessment, facts.criteria.today),
            );
            (assessment, standing)
        };
        let team = || {
            let orders = Kept::of(
                &TeamFacts::of(&network, &visible, &words),
                before.map(|plan| (plan.team_facts(), &plan.orders)),
                TeamFacts::orders,
            );
            let indexes = Kept::of(
                &IndexFacts { criteria: criteria(), orders: &orders },
                before.map(|plan| (plan.index_facts(), &plan.team_indexes)),
                IndexFacts::indexes,
            );
            (orders, indexes)
        };
        // None of them takes anything of the others.
        let ((routes, (assessment, standing)), (orders, team_indexes)) =
            rayon::join(|| (routes(), legitimacy()), team);
        let mut plan = Self {
            today,
            drafts,
            words,
            place_counts: place_counts(&network, &visible),
            routes,
            assessment,
            standing,
            orders,
            parts: Default::default(),
            team_indexes,
            sources: sources.clone(),
            theme: Arc::clone(theme),
            files: Kept::default(),
            visible,
            network,
        };
        plan.files = Kept::of(
            &plan.file_facts(),
            before
                .filter(|plan| plan.files.1.is_empty())
                .map(|plan| (plan.file_facts(), &plan.files)),
            FileFacts::files,
        );
        plan
    }

    fn route_facts(&self) -> RouteFacts<'_> {
        RouteFacts::of(&self.network, &self.visible, &self.words)
    }

    fn criteria_facts(&self) -> CriteriaFacts<'_> {
        CriteriaFacts { network: &self.network, today: self.today }
    }

    fn standing_facts(&self) -> StandingFacts<'_> {
        let credentials = credentials(&self.network);
        StandingFacts { criteria: self.criteria_facts(), credentials }
    }

    fn team_facts(&self) -> TeamFacts<'_> {
        TeamFacts::of(&self.network, &self.visible, &self.words)
    }

    fn index_facts(&self) -> IndexFacts<'_> {
        IndexFacts { criteria: self.criteria_facts(), orders: &self.orders }
    }

    fn file_facts(&self) -> FileFacts<'_> {
        let mut others = self.attested_files();
        others.extend(self.sheet_files());
        others.extend(self.team_index_files());
        others.extend(self.network.usable_logo().map(|logo| (logo_path(logo), Planned::Logo)));
        FileFacts::of(&self.network, &self.visible, &self.theme, self.routes(), others)
    }

    /// Whether every link of a text leads where it led in another plan.
    fn leads_as(&self, other: &Self) -> bool {
        let former = |plan: &Self| -> Vec<String> {
            let members = plan.routes().former_members();
            members.map(|index| plan.network.members[index].full_name()).collect()
        };
        self.routes.is(&other.routes)
            && self.files.is(&other.files)
            && self.network.pictures == other.network.pictures
            && self.network.static_files == other.network.static_files
            && former(self) == former(other)
    }

    fn check_each(&self, writing: &Writing) -> Diagnostics {
        let mut found = Diagnostics::default();
        for lang in self.network.languages() {
            self.check_writing(writing, lang, &mut found);
        }
        found
    }
}

impl Links {
    /// Checks where every link and picture of every text leads.
    fn check(&mut self, plan: &Plan, before: Option<&Plan>, found: &mut Diagnostics) {
        if !before.is_some_and(|before| plan.leads_as(before)) {
            self.targets += 1;
        }
        let (network, visible, under) = (&plan.network, &plan.visible, self.targets);
        let mut add = |of_text: &Diagnostics| found.extend(of_text.clone());
        add(&plan.check_each(&network.charter.writing));
        let shown = picked(&network.members, &visible.members);
        self.members.of(&shown, under, |one| plan.check_each(&one.biography)).for_each(&mut add);
        let shown = picked(&network.services, &visible.services);
        self.services.of(&shown, under, |one| plan.check_each(&one.writing)).for_each(&mut add);
        let shown = picked(&network.pages, &visible.pages);
        self.pages.of(&shown, under, |one| plan.check_each(&one.writing)).for_each(&mut add);
        let shown = picked(&network.news, &visible.news);
        self.news.of(&shown, under, |one| plan.check_each(&one.writing)).for_each(&mut add);
    }
}

fn picked<T>(all: &[Arc<T>], indexes: &[usize]) -> Vec<Arc<T>> {
    indexes.iter().map(|&index| Arc::clone(&all[index])).collect()
}

/// What the criteria of legitimacy look at: the network's own file, and what each member's
/// says before its text.
pub(super) struct CriteriaFacts<'n> {
    pub network: &'n Network,
    pub today: Date,
}

impl PartialEq for CriteriaFacts<'_> {
    fn eq(&self, other: &Self) -> bool {
        let (site, members): (&Site, _) = (&self.network.site, &self.network.members);
        let same = |(a, b): (&Arc<Member>, &Arc<Member>)| {
            Arc::ptr_eq(a, b) || a.slug == b.slug && a.facts == b.facts
        };
        self.today == other.today
            && members.len() == other.network.members.len()
            && members.iter().zip(&other.network.members).all(same)
            && *site == other.network.site
    }
}

/// What it follows from whether an attestation stands.
#[derive(PartialEq)]
struct StandingFacts<'n> {
    criteria: CriteriaFacts<'n>,
    credentials: [Option<ByIdentity<'n, [u8]>>; 4],
}

fn credentials(network: &Network) -> [Option<ByIdentity<'_, [u8]>>; 4] {
    let own = &network.credentials;
    let all = [&own.attestation, &own.disclosures, &own.status_list, &own.trust];
    all.map(|file: &Option<Credential>| file.as_ref().map(|file| ByIdentity(&file.bytes)))
}

/// What the order of the team follows from.
#[derive(PartialEq)]
struct TeamFacts<'n> {
    languages: Vec<(Lang, ByIdentity<'n, Phrases>)>,
    /// Index, family name, given name.
    members: Vec<(usize, [&'n str; 2])>,
}

impl<'n> TeamFacts<'n> {
    fn of(network: &'n Network, visible: &Visible, words: &'n [Option<Words>]) -> Self {
        let languages = network.languages().filter_map(|lang| {
            words[lang as usize].as_ref().map(|words| (lang, ByIdentity(&words.phrases)))
        });
        let members = visible.members.iter().map(|&index| {
            let facts = &network.members[index].facts;
            (index, [facts.family_name.as_str(), facts.given_name.as_str()])
        });
        Self { languages: languages.collect(), members: members.collect() }
    }

    /// The team by family name, in the order of each language.
    fn orders(&self) -> Vec<Vec<usize>> {
        let mut orders = vec![Vec::new(); Lang::ALL.len()];
        for (lang, phrases) in &self.languages {
            let mut order = self.members.clone();
            phrases.0.sort_by_key(&mut order, |(_, names)| *names);
            orders[*lang as usize] = order.into_iter().map(|(index, _)| index).collect();
        }
        orders
    }
}

/// How many members receive patients at each place.
fn place_counts(network: &Network, visible: &Visible) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for &index in &visible.members {
        for place in network.members[index].places() {
            *counts.entry(place).or_default() += 1;
        }
    }
    counts.into_iter().map(|(place, count)| (place.to_owned(), count)).collect()
}
