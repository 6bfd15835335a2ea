//! What pages say to machines, as JSON-LD (schema.org). Ratings and reviews are never
//! emitted: information on care must be verifiable and must not canvass.

use serde::Serialize;
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

/// What a page says.
#[derive(Serialize)]
struct Document<'p> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@graph")]
    graph: Vec<Node<'p>>,
}

/// One thing that is described. Those that stand on most pages of a large network have a type.
#[derive(Serialize)]
#[serde(untagged)]
enum Node<'p> {
    Person(Box<Person<'p>>),
    Trail(Trail),
    Other(Value),
}

/// `Person` or `IndividualPhysician`.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Person<'p> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    url: String,
    #[serde(flatten)]
    calling: Calling<'p>,
    member_of: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    knows_language: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    has_credential: Vec<Credential>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifier: Vec<PropertyValue>,
}

/// What somebody does, as their type has words for it.
#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum Calling<'p> {
    Physician {
        description: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        medical_specialty: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        is_accepting_new_patients: Option<bool>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        practices_at: Vec<Reference>,
    },
    Other {
        job_title: String,
        given_name: &'p str,
        family_name: &'p str,
    },
}

/// Something that is described elsewhere.
#[derive(Serialize)]
struct Reference {
    #[serde(rename = "@id")]
    id: String,
}

/// `EducationalOccupationalCredential`: a licence to practise.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "EducationalOccupationalCredential", rename_all = "camelCase")]
struct Credential {
    name: String,
    credential_category: &'static str,
    recognized_by: Organization,
    valid_in: Country,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Organization {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct Country {
    name: String,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct PropertyValue {
    #[serde(rename = "propertyID")]
    property: String,
    value: String,
}

/// `BreadcrumbList`: where a page stands.
#[derive(Serialize)]
#[serde(tag = "@type", rename = "BreadcrumbList", rename_all = "camelCase")]
struct Trail {
    item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
#[serde(tag = "@type")]
struct ListItem {
    position: usize,
    name: String,
    item: String,
}

/// How many bytes most descriptions are shorter than.
const USUAL: usize = 2048;

impl Plan {
    /// The JSON-LD of a page, safe inside a script element.
    pub(super) fn json_ld(&self, words: &Words, key: &PageKey) -> Option<String> {
        let graph = match key {
            PageKey::Home | PageKey::Section(Section::Contact) => {
                let places = self.network.site.place.iter();
                let clinics = places.map(|place| self.clinic(words, place));
                std::iter::once(self.organization(words)).chain(clinics).map(Node::Other).collect()
            }
            PageKey::Section(Section::Tariffs) => {
                let mut organization = Map::new();
                organization.insert("@type".into(), "MedicalOrganization".into());
                organization.insert("@id".into(), self.organization_id().into());
                let name = words.name(&self.network.site.name);
                organization.insert("name".into(), name.into());
                organization.insert("makesOffer".into(), self.offers(words).into());
                vec![Node::Other(Value::Object(organization)), self.trail(words, key)]
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
                vec![Node::Other(service), self.trail(words, key)]
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
                vec![Node::Other(article), self.trail(words, key)]
            }
            _ => return None,
        };
        let document = Document { context: "https://schema.org", graph };
        let mut bytes = Vec::with_capacity(USUAL);
        serde_json::to_writer(&mut bytes, &document)
            .expect("text, numbers and lists are written as JSON");
        let text = String::from_utf8(bytes).expect("JSON is UTF-8");
        // `<` would let a text close the script element it stands in.
        Some(if text.contains('<') { text.replace('<', "\\u003c") } else { text })
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

    fn person<'p>(&self, words: &Words, member: &'p Member) -> Node<'p> {
        let facts = &member.facts;
        let url = self.routes().absolute(&self.member_url(member, words.lang));
        let profession = words.profession(facts.profession.value, facts.title_form.value);
        let is_physician = facts.profession.is_physician() && facts.clinical.value;
        let calling = if is_physician {
            let places = facts.place.iter().filter_map(|at| self.place_of(at.at.as_str()));
            Calling::Physician {
                description: profession,
                medical_specialty: specialty(facts.profession.value),
                // Whoever must be asked, or has a list, has not said.
                is_accepting_new_patients: match facts.accepting.value {
                    Accepting::Yes => Some(true),
                    Accepting::No => Some(false),
                    Accepting::Ask | Accepting::WaitingList => None,
                },
                practices_at: places
                    .map(|place| Reference { id: self.clinic_id(words, place) })
                    .collect(),
            }
        } else {
            Calling::Other {
                job_title: profession,
                given_name: facts.given_name.as_str(),
                family_name: facts.family_name.as_str(),
            }
        };
        let portrait = self.portrait(words, member);
        let numbers = standing(member).filter_map(|entry| {
            let register = entry.register.value;
            let value = shown_number(register, entry.number.as_ref()?.as_str());
            Some(PropertyValue { property: words.word("register", register.key()), value })
        });
        let hides_numbers = member.hides(Hideable::Numbers);
        Node::Person(Box::new(Person {
            kind: if is_physician { "IndividualPhysician" } else { "Person" },
            id: format!("{url}#person"),
            name: self.display_name(member),
            url,
            calling,
            member_of: Reference { id: self.organization_id() },
            image: portrait.map(|portrait| self.routes().absolute(&portrait.src_large)),
            knows_language: facts.languages.iter().map(|spoken| spoken.key()).collect(),
            has_credential: self.credentials(words, member),
            identifier: if hides_numbers { Vec::new() } else { numbers.collect() },
        }))
    }

    fn credentials(&self, words: &Words, member: &Member) -> Vec<Credential> {
        let facts = &member.facts;
        let title = words.profession(facts.profession.value, facts.title_form.value);
        let country = words.say("country", &[("code", "BE".into())]);
        let registrations = standing(member).map(|entry| {
            let register = entry.register.value;
            Credential {
                name: title.clone(),
                credential_category: "license",
                recognized_by: Organization {
                    name: words.word("register", register.key()),
                    url: professions::register_url(register),
                },
                valid_in: Country { name: country.clone() },
            }
        });
        registrations.collect()
    }

    /// Where a page stands.
    fn trail(&self, words: &Words, key: &PageKey) -> Node<'static> {
        let above = self.breadcrumbs(words, key).into_iter().map(|link| (link.label, link.url));
        let own = (self.title(words, key).text, self.routes().url(key, words.lang));
        let items = above.chain([own]).enumerate().map(|(at, (name, url))| ListItem {
            position: at + 1,
            name,
            item: self.routes().absolute(&url),
        });
        Node::Trail(Trail { item_list_element: items.collect() })
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
