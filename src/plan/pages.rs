//! Home, offer, charter, contact, professionals, employers, news and free pages.

use super::Plan;
use super::route::{PageKey, Section};
use super::view::{
    CharterView, ContactPageView, ContactView, CoordinatorView, CountView, CrisisView,
    EmployersView, FearView, HomeView, NavLink, NewsItemView, NewsLink, NewsView, NewsYear,
    NotFoundText, NotFoundView, OfferView, PartnerView, PhoneView, ProfessionalsView, ReferralView,
    ServiceLink, ServiceView, TextPageView, TextView, ValueView,
};
use super::words::{Words, distinct};
use crate::geography;
use crate::model::contact::{CrisisLine, Line, Partner};
use crate::model::locale::Lang;
use crate::model::offer::{Act, ServiceKind};
use crate::model::project::{Access, Care, GpContact};
use crate::model::site::{Coordinator, Place};

impl Plan {
    fn care(&self) -> Option<&Care> {
        self.network.project.care.as_ref()
    }

    pub(super) fn home_view(&self, words: &Words) -> HomeView {
        let site = &self.network.site;
        let towns = distinct(site.place.iter().map(|place| words.name(&place.address.locality)));
        let (price_range, prices) = self.cheapest(words);
        let gp_contact = self.care().and_then(|care| care.gp_contact.as_ref());
        HomeView {
            description: words.text(&site.description),
            places_in_words: words.phrases.list_and(&towns),
            video: self.has_video(),
            price_range,
            prices,
            price_beyond: self.beyond_convention(words),
            waiting: self.waiting(words),
            access: self
                .care()
                .and_then(|care| care.access.as_ref())
                .map(|access| words.word("home-how", access.key())),
            walled: self.walled().map(|who| words.phrase(&format!("home-knows-{who}"))).collect(),
            fears: self.fears(words),
            gp_with_consent: gp_contact.is_some_and(|at| at.value == GpContact::WithConsent),
            map: self.map(words, "map"),
            places: self.places(words, false),
            services: self.services(words),
            legitimacy: self.publishes_declared().then(|| self.legitimacy_count(words)),
            referral: self.referral(words),
            news: self.visible.news.iter().take(3).map(|&i| self.news_link(words, i)).collect(),
        }
    }

    fn places(&self, words: &Words, with_members: bool) -> Vec<super::view::PlaceView> {
        let view = |place: &Place| self.place_view(words, place, with_members);
        self.network.site.place.iter().map(view).collect()
    }

    /// The waiting time in words, with the day that was true.
    fn waiting(&self, words: &Words) -> Option<TextView> {
        let waiting = self.care()?.waiting.as_ref()?;
        if waiting.note.is_some() {
            return words.maybe(waiting.note.as_ref());
        }
        let args = [("days", waiting.days.value.into()), ("on", waiting.on.value.into())];
        Some(words.own(words.say("waiting", &args)))
    }

    /// Who the network promises will learn nothing, as keys.
    fn walled(&self) -> impl Iterator<Item = &'static str> {
        let promise = self.care().and_then(|care| care.discretion.as_ref());
        let all = promise.map(|promise| {
            [
                (promise.employer_learns_nothing.value, "employer"),
                (promise.insurer_learns_nothing.value, "insurer"),
            ]
        });
        all.into_iter().flatten().filter(|(promised, _)| *promised).map(|(_, who)| who)
    }

    /// What patients fear first, for what project.toml promises.
    fn fears(&self, words: &Words) -> Vec<FearView> {
        let Some(promise) = self.care().and_then(|care| care.discretion.as_ref()) else {
            return Vec::new();
        };
        let decides = promise.patient_decides.value.then_some("decides");
        let fear = |key: &str| FearView {
            key: key.to_owned(),
            question: words.phrase(&format!("fear-{key}.question")),
            answer: words.phrase(&format!("fear-{key}.answer")),
        };
        let mut fears: Vec<FearView> = self.walled().chain(decides).map(fear).collect();
        if !fears.is_empty() {
            fears.push(fear("at-work"));
        }
        fears
    }

    pub(super) fn referral(&self, words: &Words) -> ReferralView {
        let referral = &self.network.contacts.referral;
        ReferralView {
            phone: words.phone(&referral.phone),
            hours: words.hours(&referral.hours),
            ehealthbox: referral.ehealthbox.as_ref().map(|name| name.as_str().to_owned()),
            email: referral.email.as_ref().map(|email| email.as_str().to_owned()),
            steps: words.texts(&referral.steps),
            returns: words.texts(&referral.returns),
            not_for: words.texts(&referral.not_for),
        }
    }

    /// The crisis lines: 112, then those in the page's language, then the others.
    pub(super) fn crisis(&self, words: &Words) -> Vec<CrisisView> {
        let emergency = CrisisView {
            name: words.phrase("emergency-name"),
            purpose: words.own(words.phrase("emergency-purpose")),
            phone: PhoneView { text: "112".to_owned(), uri: "tel:112".to_owned() },
            hours: Some(words.own(words.phrase("emergency-hours"))),
            free: true,
            languages: words.phrase("emergency-languages"),
            lang: None,
            urgent: true,
            url: None,
        };
        let speaks =
            |line: &&CrisisLine| line.languages.iter().any(|at| at.key() == words.lang.key());
        let lines = &self.network.contacts.crisis;
        let own = lines.iter().filter(speaks);
        let others = lines.iter().filter(|line| !speaks(line));
        let view = |line: &CrisisLine| {
            let first = line.languages.first().map(|at| at.key());
            let answers = line.languages.iter().any(|at| at.key() == words.lang.key());
            CrisisView {
                name: words.name(&line.name),
                purpose: words.text(&line.purpose),
                phone: words.phone(&line.number),
                hours: Some(words.text(&line.hours)),
                free: line.free.value,
                languages: words.listed("language", line.languages.iter().map(|at| at.key())),
                lang: first.filter(|_| !answers).map(str::to_owned),
                urgent: line.urgent.value && answers,
                url: line.url.as_ref().map(|url| url.as_str().to_owned()),
            }
        };
        std::iter::once(emergency).chain(own.chain(others).map(view)).collect()
    }

    pub(super) fn contact(&self, words: &Words) -> ContactView {
        let (contact, booking) = (&self.network.site.contact, &self.network.site.booking);
        let hours = if booking.hours.is_empty() { &contact.hours } else { &booking.hours };
        let address = contact.postal_address.as_ref().unwrap_or(&self.network.site.identity.seat);
        ContactView {
            phone: booking
                .phone
                .as_ref()
                .or(contact.phone.as_ref())
                .map(|phone| words.phone(phone)),
            email: booking
                .email
                .as_ref()
                .or(contact.email.as_ref())
                .map(|email| email.as_str().to_owned()),
            hours: words.hours(hours),
            form_url: contact.form_url.as_ref().map(|url| url.as_str().to_owned()),
            booking_url: booking.url.as_ref().map(|url| url.as_str().to_owned()),
            address: words.address(address),
            first_contact: words.maybe(booking.first_contact.as_ref()),
            note: words.maybe(booking.note.as_ref()),
        }
    }

    pub(super) fn contact_page(&self, words: &Words) -> ContactPageView {
        let access = self.care().and_then(|care| care.access.as_ref());
        let word = |access: &crate::source::At<Access>| words.word("care-access", access.key());
        ContactPageView {
            places: self.places(words, true),
            map: self.map(words, "map"),
            waiting: self.waiting(words),
            access: access.map(word),
            access_note: self.care().and_then(|care| words.maybe(care.access_note.as_ref())),
            coordinator: self
                .network
                .site
                .coordinator
                .as_ref()
                .map(|who| self.coordinator(words, who)),
        }
    }

    pub(super) fn coordinator(&self, words: &Words, who: &Coordinator) -> CoordinatorView {
        let member = who.member.as_ref().and_then(|slug| self.shown_member(slug));
        let form = member.map(|member| member.facts.title_form.value).unwrap_or_default();
        CoordinatorView {
            name: who.name.as_str().to_owned(),
            profession: words.profession(who.profession.value, form),
            url: member.map(|member| self.member_url(member, words.lang)),
            appointed: words.maybe(who.appointed.as_ref()),
            role: words.maybe(who.role.as_ref()),
            since: who.since.as_ref().map(|since| words.phrases.month_year(since.value)),
        }
    }

    /// The services in the order the network gave them.
    pub(super) fn service_order(&self) -> Vec<usize> {
        let mut order = self.visible.services.clone();
        order.sort_by_key(|&index| (self.network.services[index].front.order.value, index));
        order
    }

    pub(super) fn services(&self, words: &Words) -> Vec<ServiceLink> {
        self.service_order().into_iter().map(|index| self.service_link(words, index)).collect()
    }

    pub(super) fn service_link(&self, words: &Words, index: usize) -> ServiceLink {
        let service = &self.network.services[index];
        let text = |main,
                    pick: fn(
            &crate::model::writing::TranslationFront,
        ) -> Option<&crate::source::At<crate::model::value::Text>>| {
            service
                .text(words.lang, Some(main), pick)
                .map(|picked| words.picked(picked))
                .unwrap_or_default()
        };
        ServiceLink {
            title: text(&service.front.title, |front| front.title.as_ref()),
            url: self.routes().url(&PageKey::Service(index), words.lang),
            summary: text(&service.front.summary, |front| front.summary.as_ref()),
            kind: words.word("service-kind", service.front.kind.key()),
            kind_key: service.front.kind.key().to_owned(),
        }
    }

    pub(super) fn offer_view(&self, words: &Words) -> OfferView {
        OfferView {
            drawing: self.path_drawing(words),
            services: self.services(words),
            excluded: self.care().map(|care| words.texts(&care.excluded)).unwrap_or_default(),
        }
    }

    pub(super) fn service_view(&self, words: &Words, index: usize) -> ServiceView {
        let service = &self.network.services[index];
        let team = self.team(words.lang).filter(|member| service.front.is_given_by(member));
        let charged = |act: &&Act| service.front.acts.iter().any(|id| id.value == act.id.value);
        let acts = self.network.tariffs.act.iter().filter(charged);
        ServiceView {
            link: self.service_link(words, index),
            audience: words.text(&service.front.audience),
            limits: words.texts(&service.front.limits),
            modes: words.listed("mode", service.front.modes.iter().map(|mode| mode.key())),
            text: self.prose(words, &service.writing),
            members: team.map(|member| self.member_link(words, member)).collect(),
            acts: acts.map(|act| self.act(words, act, None)).collect(),
        }
    }

    pub(super) fn charter_view(&self, words: &Words) -> CharterView {
        let charter = &self.network.charter;
        let ground = self.network.project.common_ground.as_ref();
        let summary = charter
            .text(words.lang, charter.front.summary.as_ref(), |front| front.summary.as_ref())
            .map(|picked| words.picked(picked));
        CharterView {
            summary,
            values: charter
                .front
                .value
                .iter()
                .map(|value| ValueView {
                    name: words.text(&value.name),
                    text: words.text(&value.text),
                })
                .collect(),
            text: self.prose(words, &charter.writing),
            non_negotiables: ground.map(|g| words.texts(&g.non_negotiables)).unwrap_or_default(),
            adopted_on: charter.front.adopted_on.as_ref().map(|on| words.date(on.value)),
        }
    }

    pub(super) fn professionals_view(&self, words: &Words) -> ProfessionalsView {
        let care = self.care();
        let partners = |line: Line| {
            let partners = self.network.contacts.partner.iter();
            partners.filter(|p| p.line.value == line).map(|p| partner_view(words, p)).collect()
        };
        ProfessionalsView {
            referral: self.referral(words),
            second_line: care.and_then(|care| words.maybe(care.second_line.as_ref())),
            gp_contact: care
                .and_then(|care| care.gp_contact.as_ref())
                .map(|contact| words.word("gp-contact", contact.key())),
            gp_contact_note: care.and_then(|care| words.maybe(care.gp_contact_note.as_ref())),
            sick_note: care.and_then(|care| words.maybe(care.sick_note.as_ref())),
            waiting: self.waiting(words),
            disciplines: self.disciplines(words),
            sheet: self.sheet_url(words.lang),
            drawing: self.second_line_drawing(words),
            first_line: partners(Line::First),
            second_line_partners: partners(Line::Second),
        }
    }

    fn disciplines(&self, words: &Words) -> Vec<CountView> {
        let members: Vec<_> = self.team(words.lang).collect();
        let professions = crate::model::profession::Profession::ALL.iter();
        let count = professions.filter_map(|profession| {
            let here = members.iter().filter(|m| m.facts.profession.value == *profession).count();
            let label = words.phrase(&format!("profession-{}.plural", profession.key()));
            (here > 0).then(|| CountView { key: profession.key().to_owned(), label, count: here })
        });
        count.collect()
    }

    pub(super) fn employers_view(&self, words: &Words) -> EmployersView {
        let integration = self.network.project.integration.as_ref();
        let promise = self.care().and_then(|care| care.discretion.as_ref());
        let for_companies = |&index: &usize| {
            matches!(
                self.network.services[index].front.kind.value,
                ServiceKind::Company | ServiceKind::Training
            )
        };
        let services = self.service_order().into_iter().filter(for_companies);
        EmployersView {
            relation: integration.and_then(|own| words.maybe(own.employers.as_ref())),
            awareness: integration.and_then(|own| words.maybe(own.awareness.as_ref())),
            never_confirms: promise.is_some_and(|promise| promise.never_confirms.value),
            services: services.map(|index| self.service_link(words, index)).collect(),
            prices: self.employer_prices(words),
        }
    }

    pub(super) fn news_link(&self, words: &Words, index: usize) -> NewsLink {
        let item = &self.network.news[index];
        let title = item.text(words.lang, Some(&item.front.title), |front| front.title.as_ref());
        let summary =
            item.text(words.lang, item.front.summary.as_ref(), |front| front.summary.as_ref());
        NewsLink {
            title: title.map(|picked| words.picked(picked)).unwrap_or_default(),
            url: self.routes().url(&PageKey::NewsItem(index), words.lang),
            date: words.date(item.front.date.value),
            date_iso: item.front.date.to_string(),
            summary: summary.map(|picked| words.picked(picked)),
        }
    }

    pub(super) fn news_view(&self, words: &Words) -> NewsView {
        let mut years: Vec<NewsYear> = Vec::new();
        for &index in &self.visible.news {
            let year = self.network.news[index].front.date.year().to_string();
            let link = self.news_link(words, index);
            match years.last_mut().filter(|last| last.year == year) {
                Some(last) => last.items.push(link),
                None => years.push(NewsYear { year, items: vec![link] }),
            }
        }
        NewsView { years }
    }

    pub(super) fn news_item_view(&self, words: &Words, index: usize) -> NewsItemView {
        let at = self.visible.news.iter().position(|&other| other == index).unwrap_or_default();
        let neighbour = |at: Option<usize>| {
            at.and_then(|at| self.visible.news.get(at)).map(|&other| self.news_link(words, other))
        };
        NewsItemView {
            link: self.news_link(words, index),
            text: self.prose(words, &self.network.news[index].writing),
            older: neighbour(at.checked_add(1)),
            newer: neighbour(at.checked_sub(1)),
        }
    }

    pub(super) fn text_page_view(&self, words: &Words, index: usize) -> TextPageView {
        let page = &self.network.pages[index];
        let summary =
            page.text(words.lang, page.front.summary.as_ref(), |front| front.summary.as_ref());
        TextPageView {
            summary: summary.map(|picked| words.picked(picked)),
            text: self.prose(words, &page.writing),
        }
    }

    /// The page for addresses that lead nowhere stands once, in every language.
    pub(super) fn not_found_view(&self, words: &Words) -> NotFoundView {
        let text = |lang: Lang| {
            let words = self.words(lang);
            NotFoundText {
                lang: lang.key().to_owned(),
                heading: words.phrase("not-found-heading"),
                text: words.phrase("not-found-text"),
                home: NavLink {
                    label: words.phrase("not-found-home"),
                    url: self.routes().url(&PageKey::Home, lang),
                },
                search: self.has_section(Section::Search).then(|| NavLink {
                    label: words.phrase("not-found-search"),
                    url: self.section_url(Section::Search, words),
                }),
            }
        };
        // In the language of the address first: a host that knows one page alone sends the
        // main one for every address.
        let mut languages: Vec<Lang> = self.network.languages().collect();
        languages.sort_by_key(|lang| *lang != words.lang);
        NotFoundView { languages: languages.into_iter().map(text).collect() }
    }

    /// The heading of a section.
    pub(super) fn section_title(&self, words: &Words, section: Section) -> String {
        words.phrase(&format!("title-{}", section.key()))
    }
}

fn partner_view(words: &Words, partner: &Partner) -> PartnerView {
    let locality = partner.postcode.as_ref().and_then(|postcode| {
        geography::lookup(postcode.value).first().map(|town| town.name(words.lang.key()).to_owned())
    });
    PartnerView {
        name: words.name(&partner.name),
        role: words.text(&partner.role),
        phone: partner.phone.as_ref().map(|phone| words.phone(phone)),
        email: partner
            .email
            .as_ref()
            // Who asked never to be written to is not offered to others either (GDPR 21).
            .filter(|_| !partner.opt_out.as_ref().is_some_and(|asked| asked.value))
            .map(|email| email.as_str().to_owned()),
        url: partner.url.as_ref().map(|url| url.as_str().to_owned()),
        locality,
    }
}
