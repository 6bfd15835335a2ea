//! Members as pages show them.

use super::Plan;
use super::files::{Has, member_code_name, vcard_name};
use super::prices::{PAID_BY_OTHERS, convention_on};
use super::route::PageKey;
use super::view::{
    AlsoActsForView, CountView, CredentialView, FindsGroup, FindsView, MemberCard, MemberLink,
    MemberView, NavLink, PictureView, PlaceView, PriceView, RegistrationView, RegulatedView,
    TeamView, TextView,
};
use super::words::{Words, distinct};
use crate::check::needs_poster;
use crate::geography;
use crate::map::{MapText, Marker};
use crate::model::locale::Lang;
use crate::model::member::{
    Accepting, ConventionStatus, ExperienceKind, Hideable, Member, Mode, RegistrationStatus,
    SpokenLanguage,
};
use crate::model::offer::{ActKind, Service};
use crate::model::profession::{Profession, Register};
use crate::model::site::{Place, StepAccess};
use crate::model::value::Nihdi;
use crate::professions;

/// A register number as people read it.
#[must_use]
pub(super) fn shown_number(register: Register, number: &str) -> String {
    match register {
        Register::Nihdi => {
            number.parse::<Nihdi>().map_or_else(|_| number.to_owned(), |nihdi| nihdi.to_string())
        }
        _ => number.to_owned(),
    }
}

impl Plan {
    /// Form of address, given and family name.
    #[must_use]
    pub(super) fn display_name(&self, member: &Member) -> String {
        match &member.facts.prefix {
            Some(prefix) => format!("{}\u{a0}{}", prefix.as_str(), member.full_name()),
            None => member.full_name(),
        }
    }

    pub(super) fn member_url(&self, member: &Member, lang: Lang) -> String {
        match self.routes().member_of(member.file) {
            Some(index) => self.routes().url(&PageKey::Member(index), lang),
            None => "#".to_owned(),
        }
    }

    pub(super) fn member_link(&self, words: &Words, member: &Member) -> MemberLink {
        MemberLink {
            name: self.display_name(member),
            url: self.member_url(member, words.lang),
            profession: self.profession_of(words, member),
        }
    }

    fn profession_of(&self, words: &Words, member: &Member) -> String {
        words.profession(member.facts.profession.value, member.facts.title_form.value)
    }

    pub(super) fn card(&self, words: &Words, member: &Member) -> MemberCard {
        let facts = &member.facts;
        let places: Vec<&Place> =
            facts.place.iter().filter_map(|place| self.place_of(place.at.as_str())).collect();
        let localities = distinct(places.iter().map(|place| words.name(&place.address.locality)));
        let convention =
            convention_on(member, self.today).map(|convention| convention.status.value);
        let convention = convention.filter(|status| *status != ConventionStatus::NotApplicable);
        MemberCard {
            slug: member.slug.as_str().to_owned(),
            name: self.display_name(member),
            initials: initials(&[facts.given_name.as_str(), facts.family_name.as_str()]),
            url: self.member_url(member, words.lang),
            profession: self.profession_of(words, member),
            profession_key: facts.profession.key().to_owned(),
            title: words.maybe(facts.title.as_ref()),
            summary: self.summary(words, member),
            places_in_words: words.phrases.list_and(&localities),
            place_ids: places.iter().map(|place| place.id.as_str().to_owned()).collect(),
            languages_in_words: words.listed("language", facts.languages.iter().map(|l| l.key())),
            language_tags: facts.languages.iter().map(|l| l.key().to_owned()).collect(),
            modes_in_words: words.listed("mode", facts.modes.iter().map(|mode| mode.key())),
            modes: facts.modes.iter().map(|mode| mode.key().to_owned()).collect(),
            accepting: words.word("accepting", facts.accepting.key()),
            accepting_key: facts.accepting.key().to_owned(),
            convention: convention.map(|status| words.word("convention", status.key())),
            convention_key: convention.map(|status| status.key().to_owned()),
            clinical: facts.clinical.value,
            portrait: self.portrait(words, member),
        }
    }

    /// A sentence or two on a member: those of the text in the language, else the member's.
    pub(super) fn summary(&self, words: &Words, member: &Member) -> Option<TextView> {
        let own = member.biography.exact(words.lang).and_then(|body| body.front.summary.as_ref());
        own.map(|at| words.in_language(at.value.as_str(), words.lang))
            .or_else(|| words.maybe(member.facts.summary.as_ref()))
    }

    pub(super) fn portrait(&self, words: &Words, member: &Member) -> Option<PictureView> {
        let consented =
            member.facts.consent.photo_on.is_some() && !member.hides(Hideable::Portrait);
        let picture = member.portrait.as_ref().filter(|_| consented)?;
        let alt = words.maybe(member.facts.portrait_alt.as_ref());
        let alt = alt.map_or_else(
            || words.say("portrait-of", &[("name", member.full_name().into())]),
            |text| text.text,
        );
        Some(self.picture_view(picture, alt))
    }

    pub(super) fn place_of(&self, id: &str) -> Option<&Place> {
        self.network.site.place.iter().find(|place| place.id.as_str() == id)
    }

    pub(super) fn place_view(&self, words: &Words, place: &Place, with_members: bool) -> PlaceView {
        let here =
            |member: &&Member| member.facts.place.iter().any(|at| at.at.value == place.id.value);
        let members: Vec<MemberLink> = if with_members {
            let team = self.team(words.lang);
            team.filter(here).map(|member| self.member_link(words, member)).collect()
        } else {
            Vec::new()
        };
        let lines = words.address(&place.address);
        PlaceView {
            id: place.id.as_str().to_owned(),
            name: words.name(&place.name),
            address: lines.join(", "),
            address_lines: lines,
            access: (place.access.value != StepAccess::Unknown)
                .then(|| words.word("step-access", place.access.key())),
            access_note: words.maybe(place.access_note.as_ref()),
            transport: words.maybe(place.transport.as_ref()),
            phone: place.phone.as_ref().map(|phone| words.phone(phone)),
            member_count: self.place_counts.get(place.id.as_str()).copied().unwrap_or_default(),
            members,
            note: None,
            hours: Vec::new(),
        }
    }

    /// The map of the network's places, drawn in inline SVG.
    pub(super) fn map(&self, words: &Words, id_prefix: &str) -> String {
        let mut provinces: Vec<&str> = Vec::new();
        let mut points = Vec::new();
        for place in &self.network.site.place {
            let town = geography::lookup(place.address.postcode.value);
            let municipality = town.first();
            if let Some(municipality) = municipality {
                provinces.push(municipality.province);
            }
            let of_postcode = municipality.map(|found| (found.lat, found.lon));
            let exact = place.latitude.as_ref().zip(place.longitude.as_ref());
            let Some(point) = exact.map(|(lat, lon)| (lat.value, lon.value)).or(of_postcode) else {
                continue;
            };
            points.push((words.name(&place.address.locality), place.id.as_str(), point));
        }
        let markers: Vec<Marker<'_>> = points
            .iter()
            .map(|(label, key, (lat, lon))| Marker { label, key, lat: *lat, lon: *lon, href: None })
            .collect();
        let names = distinct(points.iter().map(|(name, ..)| name.clone()));
        let places = words.phrases.list_and(&names);
        let title = words.phrase("map-title");
        let description = words.say("map-description", &[("places", places.into())]);
        let text = MapText { title: &title, description: &description, id_prefix };
        crate::map::belgium(&markers, &provinces, text)
    }

    pub(super) fn team_view(&self, words: &Words) -> TeamView {
        let places = self.network.site.place.iter().map(|place| CountView {
            key: place.id.as_str().to_owned(),
            label: words.name(&place.name),
            count: self.place_counts.get(place.id.as_str()).copied().unwrap_or_default(),
        });
        let finder = self.finder_view(words);
        let lines = self.has_lines();
        let parts = self.parts(words.lang);
        let (clinicians, others) = self.part_cards(words, parts, 0);
        TeamView {
            count: self.visible.members.len(),
            clinicians,
            others,
            parts: self.part_links(words, parts, 0),
            places: places.filter(|place| place.count > 0).collect(),
            finds: if finder.is_some() && !lines { self.finds(words) } else { Vec::new() },
            finder,
            lines,
            sheet: lines.then(|| self.asset_view("lines.css")),
            map: self.map(words, "map"),
        }
    }

    /// The team by place, language and profession, where there is more than one.
    fn finds(&self, words: &Words) -> Vec<FindsView> {
        let group = |label: String, has: &dyn Fn(&Member) -> bool| {
            let members = self.team(words.lang).filter(|member| has(member));
            let members = members.map(|member| NavLink {
                label: self.display_name(member),
                url: format!("#{}", member.slug),
            });
            FindsGroup { label, members: members.collect() }
        };
        let by = |key: &str, groups: Vec<FindsGroup>| {
            let groups = groups.into_iter().filter(|group| !group.members.is_empty());
            FindsView { title: words.phrase(&format!("team-by-{key}")), groups: groups.collect() }
        };
        let places = self.network.site.place.iter().map(|place| {
            let id = place.id.as_str();
            group(words.name(&place.name), &|member| {
                member.facts.place.iter().any(|at| at.at.as_str() == id)
            })
        });
        let languages = SpokenLanguage::ALL.iter().map(|spoken| {
            group(words.word("language", spoken.key()), &|member| {
                member.facts.languages.iter().any(|at| at.value == *spoken)
            })
        });
        let professions = Profession::ALL.iter().map(|profession| {
            let label = words.phrase(&format!("profession-{}.plural", profession.key()));
            group(label, &|member| member.facts.profession.value == *profession)
        });
        let all = [
            by("place", places.collect()),
            by("language", languages.collect()),
            by("profession", professions.collect()),
        ];
        all.into_iter().filter(|finds| finds.groups.len() > 1).collect()
    }

    pub(super) fn member_view(&self, words: &Words, member: &Member) -> MemberView {
        let facts = &member.facts;
        let card = self.card(words, member);
        let has = Has::of(&self.network);
        let beside = |name: String| format!("{}{name}", card.url);
        let code = has.qr_codes.then(|| beside(member_code_name(&member.slug)));
        let vcard = has.vcards.then(|| beside(vcard_name(&member.slug)));
        let hidden = |field| member.hides(field);
        let places = facts.place.iter().filter_map(|at| {
            let mut view = self.place_view(words, self.place_of(at.at.as_str())?, false);
            view.note = words.maybe(at.note.as_ref());
            if !hidden(Hideable::Hours) {
                view.hours = words.hours(&at.hours);
            }
            Some(view)
        });
        let acts = self.network.tariffs.act.iter();
        let acts = acts
            .filter(|act| act.public.value && act.is_done_by(member))
            .filter(|act| act.kind.value != ActKind::Report);
        let others = PAID_BY_OTHERS.map(|scheme| scheme.key());
        let mut others_pay = false;
        let prices = acts.filter_map(|act| {
            let is_own = |price: &PriceView| !others.contains(&price.scheme_key.as_str());
            let mut view = self.act(words, act, Some(member));
            others_pay |= !view.prices.iter().all(is_own);
            view.prices.retain(is_own);
            (view.to_confirm || !view.prices.is_empty()).then_some(view)
        });
        let prices: Vec<_> = prices.collect();
        let (biography, lang) = member
            .biography
            .pick(words.lang)
            .map_or((String::new(), words.lang), |(body, lang)| {
                (self.html(words, body, lang), lang)
            });
        let degrees = facts.degree.iter().map(|degree| CredentialView {
            title: words.name(&degree.title),
            institution: degree.institution.as_str().to_owned(),
            year: Some(degree.year.to_string()),
        });
        let trainings = facts.work_clinic_training.iter().map(|training| CredentialView {
            title: training.programme.as_str().to_owned(),
            institution: training.provider.as_str().to_owned(),
            year: training.completed_on.as_ref().map(|on| on.year().to_string()),
        });
        let shows_degrees = !hidden(Hideable::Degrees);
        let contact = &self.network.site.booking;
        let own_phone = facts.phone.as_ref().filter(|_| !hidden(Hideable::Phone));
        let joined = [("date", words.phrases.month_year(facts.joined_on.value).into())];
        MemberView {
            card,
            functions: facts.functions.iter().map(|f| words.word("function", f.key())).collect(),
            helps_with: words.texts(&facts.helps_with),
            biography: words.prose(biography, lang),
            places: places.collect(),
            accepting_on: facts
                .accepting_on
                .as_ref()
                .filter(|_| facts.accepting.value != Accepting::Ask)
                .map(|on| words.say("accepting-on", &[("date", on.value.into())])),
            conventions: self.conventions(words, member),
            poster: needs_poster(member).then(|| self.poster(words, member)).flatten(),
            prices,
            others_pay,
            phone: own_phone.or(contact.phone.as_ref()).map(|phone| words.phone(phone)),
            email: facts
                .email
                .as_ref()
                .filter(|_| !hidden(Hideable::Email))
                .map(|email| email.as_str().to_owned()),
            website: facts
                .website
                .as_ref()
                .filter(|_| !hidden(Hideable::Website))
                .map(|url| url.as_str().to_owned()),
            registrations: self.registrations(words, member),
            newer_than_attestation: self.newer_note(words, member),
            regulated: regulated(words, member),
            title_note: self.title_note(words, member),
            degrees: if shows_degrees { degrees.collect() } else { Vec::new() },
            trainings: if shows_degrees { trainings.collect() } else { Vec::new() },
            experience: self.experience(words, member),
            also_acts_for: facts
                .also_acts_for
                .iter()
                .map(|other| AlsoActsForView {
                    organisation: words.name(&other.organisation),
                    role: words.text(&other.role),
                    note: words.maybe(other.note.as_ref()),
                })
                .collect(),
            services: self.services_of(words, member),
            member_since: words.say("member-since", &joined),
            code,
            vcard,
        }
    }

    fn conventions(&self, words: &Words, member: &Member) -> Vec<String> {
        let relevant = member.facts.convention.iter().filter(|convention| {
            convention.until.as_ref().is_none_or(|until| until.value >= self.today)
        });
        let line = |convention: &crate::model::member::Convention| {
            let status = words.word("convention", convention.status.key());
            let mut parts = vec![status];
            if !convention.hours.is_empty() {
                parts.push(words.hours(&convention.hours).join(", "));
            }
            let from = convention.from.value;
            match &convention.until {
                Some(until) if from > self.today => {
                    let args = [("from", from.into()), ("until", until.value.into())];
                    parts.push(words.say("period-from-until", &args));
                }
                Some(until) => {
                    parts.push(words.say("period-until", &[("until", until.value.into())]));
                }
                None if from > self.today => {
                    parts.push(words.say("period-from", &[("from", from.into())]));
                }
                None => {}
            }
            parts.join(", ")
        };
        relevant.map(line).collect()
    }

    fn registrations(&self, words: &Words, member: &Member) -> Vec<RegistrationView> {
        let hide_numbers = member.hides(Hideable::Numbers);
        let view = |entry: &crate::model::member::Registration| {
            let register = entry.register.value;
            let number = entry.number.as_ref().filter(|_| !hide_numbers);
            RegistrationView {
                register: words.word("register", register.key()),
                number: number.map(|number| shown_number(register, number.as_str())),
                url: professions::register_url(register).map(str::to_owned),
                checked_on: entry.checked_on.as_ref().map(|on| words.date(on.value)),
                attested_by: number.and_then(|_| self.discloses(member, register)),
            }
        };
        let stands = |entry: &&crate::model::member::Registration| {
            entry.status.value == RegistrationStatus::Active
        };
        member.facts.registration.iter().filter(stands).map(view).collect()
    }

    /// What a title does not say: a psychologist who is no clinical psychologist bears a
    /// protected title but is no health profession in law.
    fn title_note(&self, words: &Words, member: &Member) -> Option<String> {
        let profession = member.facts.profession.value;
        let note = match profession {
            Profession::Psychologist | Profession::WorkPsychologist => "title-note-psychologist",
            _ if profession.is_support() => "title-note-support",
            _ if !member.facts.clinical.value => "title-note-not-clinical",
            _ => return None,
        };
        Some(words.phrase(note))
    }

    fn experience(&self, words: &Words, member: &Member) -> Option<String> {
        if member.hides(Hideable::Experience) {
            return None;
        }
        let first = member.facts.experience.iter().map(|period| period.from.value).min()?;
        let months = crate::legitimacy::experience_months(
            member.facts.experience.iter().filter(|p| p.kind.value == ExperienceKind::Clinical),
            self.today,
        );
        let since = [("year", i64::from(first.year()).to_string().into())];
        let mut text = words.say("experience-since", &since);
        if months >= 12 {
            let years = [("since", text.into()), ("years", (months / 12).into())];
            text = words.say("experience-years", &years);
        }
        Some(text)
    }

    fn services_of(&self, words: &Words, member: &Member) -> Vec<super::view::ServiceLink> {
        let order = self.service_order();
        let gives = |service: &Service| service.front.is_given_by(member);
        order
            .into_iter()
            .filter(|&index| gives(&self.network.services[index]))
            .map(|index| self.service_link(words, index))
            .collect()
    }

    /// Whether somebody can be seen by video.
    pub(super) fn has_video(&self) -> bool {
        self.visible.members.iter().any(|&index| {
            let facts = &self.network.members[index].facts;
            facts.clinical.value && facts.modes.iter().any(|mode| mode.value == Mode::Video)
        })
    }
}

/// What the law wants said of a member's profession (Code of economic law, XII.6).
pub(super) fn regulated(words: &Words, member: &Member) -> Option<RegulatedView> {
    let facts = &member.facts;
    let own = facts.regulated.as_ref()?;
    let known = professions::facts(facts.profession.value).body;
    let body = own.body.as_ref().map(|body| words.name(body));
    let body = body.or_else(|| known.map(|body| body.name(words.lang).to_owned()))?;
    let title = own.title.as_ref().map(|title| words.name(title));
    Some(RegulatedView {
        body,
        title: title
            .unwrap_or_else(|| words.profession(facts.profession.value, facts.title_form.value)),
        state: words.say("country", &[("code", own.state.as_str().into())]),
        rules: own
            .rules
            .as_ref()
            .map(|url| url.as_str().to_owned())
            .or_else(|| known.map(|body| body.url.clone())),
    })
}

/// At most three initials of some names.
#[must_use]
pub fn initials(names: &[&str]) -> String {
    let words = names.iter().flat_map(|name| name.split([' ', '-', '\u{a0}']));
    let first = words.filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    first.take(3).flat_map(char::to_uppercase).collect()
}
