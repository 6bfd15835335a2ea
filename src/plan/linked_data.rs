//! What pages say to machines, as JSON-LD (schema.org). Ratings and reviews are never
//! emitted: information on care must be verifiable and must not canvass.

use serde_json::{Map, Value, json};

use super::Plan;
use super::people::shown_number;
use super::route::{PageKey, Section};
use super::words::Words;
use crate::model::member::{Accepting, Hideable, Member, Registration, RegistrationStatus};
use crate::model::offer::{Act, PatientStatus, Price, Scheme};
use crate::model::profession::Profession;
use crate::model::site::Place;
use crate::professions;

impl Plan {
    /// The JSON-LD of a page, safe inside a script element.
    pub(super) fn json_ld(&self, words: &Words, key: &PageKey) -> Option<String> {
        let graph = match key {
            PageKey::Home | PageKey::Section(Section::Contact) => {
                let mut graph = vec![self.organization(words)];
                graph.extend(self.network.site.place.iter().map(|place| self.clinic(words, place)));
                graph
            }
            PageKey::Section(Section::Tariffs) => {
                let mut organization = Map::new();
                organization.insert("@type".into(), "MedicalOrganization".into());
                organization.insert("@id".into(), self.organization_id().into());
                let name = words.name(&self.network.site.name);
                organization.insert("name".into(), name.into());
                organization.insert("makesOffer".into(), self.offers(words).into());
                vec![Value::Object(organization), self.trail(words, key)]
            }
            PageKey::Member(index) => {
                let member = &self.network.members[*index];
                vec![self.person(words, member), self.trail(words, key)]
            }
            PageKey::Service(index) => {
                let link = self.service_link(words, *index);
                let service = json!({
                    "@type": "Service",
                    "name": link.title.text,
                    "description": link.summary.text,
                    "url": self.routes().absolute(&link.url),
                    "provider": { "@id": self.organization_id() },
                });
                vec![service, self.trail(words, key)]
            }
            PageKey::NewsItem(index) => {
                let link = self.news_link(words, *index);
                let article = json!({
                    "@type": "NewsArticle",
                    "headline": link.title.text,
                    "datePublished": link.date_iso,
                    "inLanguage": link.title.lang.as_deref().unwrap_or(words.lang.key()),
                    "url": self.routes().absolute(&link.url),
                    "publisher": { "@id": self.organization_id() },
                });
                vec![article, self.trail(words, key)]
            }
            _ => return None,
        };
        let document = json!({ "@context": "https://schema.org", "@graph": graph });
        // `<` would let a text close the script element it stands in.
        Some(document.to_string().replace('<', "\\u003c"))
    }

    fn organization_id(&self) -> String {
        let home = self.routes().url(&PageKey::Home, self.network.main_language());
        format!("{}#organization", self.routes().absolute(&home))
    }

    fn organization(&self, words: &Words) -> Value {
        let site = &self.network.site;
        let mut value = Map::new();
        value.insert("@type".into(), "MedicalOrganization".into());
        value.insert("@id".into(), self.organization_id().into());
        value.insert("name".into(), words.name(&site.name).into());
        value.insert("legalName".into(), site.identity.legal_name.as_str().into());
        value.insert("description".into(), words.text(&site.description).text.into());
        if let Some(founded) = &site.founded_on {
            value.insert("foundingDate".into(), founded.value.to_string().into());
        }
        let home = self.routes().url(&PageKey::Home, words.lang);
        value.insert("url".into(), self.routes().absolute(&home).into());
        value.insert("address".into(), address(words, &site.identity.seat));
        let number = site.identity.enterprise_number.to_string();
        value.insert("identifier".into(), property("KBO/BCE", &number));
        if let Some(email) = &site.contact.email {
            value.insert("email".into(), email.as_str().into());
        }
        let phone = site.booking.phone.as_ref().or(site.contact.phone.as_ref());
        if let Some(phone) = phone {
            value.insert("telephone".into(), phone.international().into());
        }
        let languages: Vec<&str> = self.network.languages().map(|lang| lang.key()).collect();
        value.insert("knowsLanguage".into(), json!(languages));
        if let Some(credential) = self.credential(words) {
            value.insert("hasCredential".into(), credential);
        }
        Value::Object(value)
    }

    /// The anchor that the page of contacts gives a place.
    fn clinic_id(&self, words: &Words, place: &Place) -> String {
        let contact = self.section_url(Section::Contact, words);
        format!("{}#place-{}", self.routes().absolute(&contact), place.id.as_str())
    }

    /// What a patient pays for each act of the public, today and from when it changes: an
    /// offer an act and scheme, a price a status.
    fn offers(&self, words: &Words) -> Vec<Value> {
        let public = self.network.tariffs.act.iter().filter(|act| act.public.value);
        let priced = public.flat_map(|act| {
            let known = self.shown_prices(act).filter(|price| {
                let others = matches!(
                    price.scheme.value,
                    Scheme::Employer | Scheme::Insurer | Scheme::Fedris
                );
                !others && price.until.as_ref().is_none_or(|until| until.value >= self.today)
            });
            known.map(move |price| (act, price))
        });
        priced.map(|(act, price)| self.offer(words, act, price)).collect()
    }

    fn offer(&self, words: &Words, act: &Act, price: &Price) -> Value {
        let specification = |status: PatientStatus| {
            let cents = price.patient_cents(status)?;
            let mut value = json!({
                "@type": "PriceSpecification",
                "name": words.word("status", status.key()),
                "price": format!("{}.{:02}", cents / 100, cents % 100),
                "priceCurrency": "EUR",
                "validFrom": price.from.value.to_string(),
            });
            if let Some(until) = &price.until {
                value["validThrough"] = until.value.to_string().into();
            }
            Some(value)
        };
        let prices: Vec<Value> = price.statuses().into_iter().filter_map(specification).collect();
        json!({
            "@type": "Offer",
            "name": words.word("scheme", price.scheme.key()),
            "itemOffered": { "@type": "Service", "name": words.text(&act.label).text },
            "priceSpecification": prices,
        })
    }

    fn clinic(&self, words: &Words, place: &Place) -> Value {
        let url = self.clinic_id(words, place);
        let mut value = json!({
            "@type": "MedicalClinic",
            "@id": url,
            "name": words.name(&place.name),
            "address": address(words, &place.address),
            "parentOrganization": { "@id": self.organization_id() },
        });
        if let (Some(lat), Some(lon)) = (&place.latitude, &place.longitude) {
            value["geo"] =
                json!({ "@type": "GeoCoordinates", "latitude": lat.value, "longitude": lon.value });
        }
        if let Some(phone) = &place.phone {
            value["telephone"] = phone.international().into();
        }
        value
    }

    fn person(&self, words: &Words, member: &Member) -> Value {
        let facts = &member.facts;
        let url = self.routes().absolute(&self.member_url(member, words.lang));
        let profession = words.profession(facts.profession.value, facts.title_form.value);
        let physician = facts.profession.is_physician() && facts.clinical.value;
        let mut value = Map::new();
        let kind = if physician { "IndividualPhysician" } else { "Person" };
        value.insert("@type".into(), kind.into());
        value.insert("@id".into(), format!("{url}#person").into());
        value.insert("name".into(), self.display_name(member).into());
        value.insert("url".into(), url.into());
        if physician {
            value.insert("description".into(), profession.into());
            if let Some(specialty) = specialty(facts.profession.value) {
                value.insert("medicalSpecialty".into(), specialty.into());
            }
            // Whoever must be asked, or has a list, has not said.
            let accepting = match facts.accepting.value {
                Accepting::Yes => Some(true),
                Accepting::No => Some(false),
                Accepting::Ask | Accepting::WaitingList => None,
            };
            if let Some(accepting) = accepting {
                value.insert("isAcceptingNewPatients".into(), accepting.into());
            }
            let places = facts.place.iter().filter_map(|at| self.place_of(at.at.as_str()));
            let places: Vec<Value> =
                places.map(|place| json!({ "@id": self.clinic_id(words, place) })).collect();
            if !places.is_empty() {
                value.insert("practicesAt".into(), places.into());
            }
        } else {
            value.insert("jobTitle".into(), profession.into());
            value.insert("givenName".into(), facts.given_name.as_str().into());
            value.insert("familyName".into(), facts.family_name.as_str().into());
        }
        value.insert("memberOf".into(), json!({ "@id": self.organization_id() }));
        if let Some(portrait) = self.card(words, member).portrait {
            value.insert("image".into(), self.routes().absolute(&portrait.src_large).into());
        }
        let languages: Vec<&str> = facts.languages.iter().map(|spoken| spoken.key()).collect();
        value.insert("knowsLanguage".into(), json!(languages));
        let credentials = self.credentials(words, member);
        if !credentials.is_empty() {
            value.insert("hasCredential".into(), credentials.into());
        }
        if !member.hides(Hideable::Numbers) {
            let numbers: Vec<Value> = standing(member)
                .filter_map(|entry| {
                    let register = entry.register.value;
                    let number = shown_number(register, entry.number.as_ref()?.as_str());
                    Some(property(&words.word("register", register.key()), &number))
                })
                .collect();
            if !numbers.is_empty() {
                value.insert("identifier".into(), numbers.into());
            }
        }
        Value::Object(value)
    }

    fn credentials(&self, words: &Words, member: &Member) -> Vec<Value> {
        let facts = &member.facts;
        let title = words.profession(facts.profession.value, facts.title_form.value);
        let country = words.say("country", &[("code", "BE".into())]);
        let registrations = standing(member).map(|entry| {
            let register = entry.register.value;
            let mut body = json!({
                "@type": "Organization",
                "name": words.word("register", register.key()),
            });
            if let Some(page) = professions::register_url(register) {
                body["url"] = page.into();
            }
            json!({
                "@type": "EducationalOccupationalCredential",
                "name": title,
                "credentialCategory": "license",
                "recognizedBy": body,
                "validIn": { "@type": "Country", "name": country },
            })
        });
        registrations.collect()
    }

    /// Where a page stands.
    fn trail(&self, words: &Words, key: &PageKey) -> Value {
        let above = self.breadcrumbs(words, key).into_iter().map(|link| (link.label, link.url));
        let own = (self.title(words, key).text, self.routes().url(key, words.lang));
        let items = above.chain([own]).enumerate().map(|(at, (name, url))| {
            json!({
                "@type": "ListItem",
                "position": at + 1,
                "name": name,
                "item": self.routes().absolute(&url),
            })
        });
        json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
    }
}

/// The entries on registers that stand.
fn standing(member: &Member) -> impl Iterator<Item = &Registration> {
    let entries = member.facts.registration.iter();
    entries.filter(|entry| entry.status.value == RegistrationStatus::Active)
}

/// The specialty of a physician, where schema.org has a word for it.
const fn specialty(profession: Profession) -> Option<&'static str> {
    match profession {
        Profession::Psychiatrist => Some("https://schema.org/Psychiatric"),
        Profession::GeneralPractitioner => Some("https://schema.org/PrimaryCare"),
        _ => None,
    }
}

fn address(words: &Words, address: &crate::model::site::Address) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": words.address(address)[0].replace('\u{a0}', " "),
        "postalCode": address.postcode.value.to_string(),
        "addressLocality": words.name(&address.locality),
        "addressCountry": address.country.as_str(),
    })
}

fn property(name: &str, number: &str) -> Value {
    json!({ "@type": "PropertyValue", "propertyID": name, "value": number })
}
