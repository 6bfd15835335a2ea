//! The network itself: `site.toml`.

use jiff::civil::Date;

use super::letters::Letters;
use super::locale::{Lang, Localized};
use super::member::KnowledgeArea;
use super::profession::Profession;
use super::publish::Targets;
use super::record::{choice, record};
use super::time::Opening;
use super::value::{
    BaseUrl, Colour, CountryCode, Doi, Email, EnterpriseNumber, Iban, Name, Phone, PostalCode,
    Slug, Text, Url, Year,
};
use crate::source::At;

record! {
    /// The network: who it is, where, how it works, and how its site is made.
    Site {
        /// The network's name.
        name: Localized<Name>,
        /// A few words under the name.
        tagline: Option<Localized<Text>>,
        /// One or two sentences for search engines and shared links.
        description: Localized<Text>,
        /// Where the site is published, such as `https://www.my-network.example`.
        base_url: At<BaseUrl>,
        /// The site's languages; the first is the main one, at the root of the site.
        languages: Vec<At<Lang>>,
        /// The folder of themes/ that overlays the default theme.
        theme: Option<At<Slug>>,
        /// The network's own colours and logo.
        look: Option<Look>,
        /// A notice at the foot of every page.
        notice: Option<Localized<Text>>,
        /// Where the « leave this page » link leads: a harmless page.
        leave_url: Option<At<Url>>,
        /// Whether a public authority entrusted a mission to the network: language law.
        public_mission: At<bool> = false,
        /// The day the network began.
        founded_on: Option<At<Date>>,
        /// The legal person, and what the law wants said of it.
        identity: Identity,
        /// How the network is reached.
        contact: Contact,
        /// How one makes an appointment.
        booking: Booking,
        /// Places where patients are received.
        place: Vec<Place>,
        /// The person in charge.
        coordinator: Option<Coordinator>,
        /// Regular exchanges between members.
        exchange: Vec<Exchange>,
        /// Whether there are no exchanges at all.
        exchange_none: At<bool> = false,
        /// Sessions by which members acquire the common body of knowledge.
        training_session: Vec<TrainingSession>,
        /// Methods of analysis and intervention.
        method: Vec<Method>,
        /// Who funds the network, and why.
        funding: Vec<Funding>,
        /// Whether nobody funds the network.
        funding_none: At<bool> = false,
        /// What happens to personal data.
        privacy: Option<Privacy>,
        /// The accessibility statement.
        accessibility: Option<Accessibility>,
        /// Badge and declared criteria.
        legitimacy: Option<Legitimacy>,
        /// Letters to doctors.
        letters: Option<Letters>,
        /// Where the site is published: a table a place.
        publish: Option<Targets>,
        /// Settings for Markdown.
        markdown: Option<MarkdownSettings>,
        /// Addresses of the site's sections, instead of the built-in ones.
        sections: Option<Sections>,
        /// What is made beside the pages, and can be left out.
        extras: Option<Extras>,
    }
}

record! {
    /// What is made beside the pages, and can be left out.
    Extras {
        /// A card for address books on each member's page (vCard, RFC 6350).
        vcards: At<bool> = true,
        /// The same as a QR code.
        qr_codes: At<bool> = true,
        /// The search over all pages, and its index.
        search: At<bool> = true,
    }
}

record! {
    /// The network's own colours and logo: on the site, in letters, in the picture of a link.
    Look {
        /// The main colour, for bars, calls and links; made as much darker as reading asks for.
        colour: Option<At<Colour>>,
        /// The second colour, for the current place and a free place; made as much lighter as it
        /// must be to be told from the first.
        accent: Option<At<Colour>>,
        /// The logo: a file of content/, SVG, PNG or JPEG.
        logo: Option<At<Text>>,
        /// Whether the logo says the network's name: it is then not written beside it.
        logo_has_name: At<bool> = false,
    }
}

record! {
    /// The legal person (Code of economic law, XII.6 and III.74).
    Identity {
        /// Its name in law.
        legal_name: At<Name>,
        /// Its form.
        form: At<LegalForm>,
        /// Its number in the Crossroads Bank for Enterprises.
        enterprise_number: At<EnterpriseNumber>,
        /// Register of legal persons: the court, such as `Liège, division Liège`.
        register_court: Option<Localized<Name>>,
        /// Its seat.
        seat: Address,
        /// Whether it has a VAT number (then the enterprise number serves) or is exempt.
        vat: At<VatStatus>,
        /// The publisher responsible.
        publisher: Option<At<Name>>,
        /// The account patients pay to.
        iban: Option<At<Iban>>,
        /// An authorisation or supervision, where there is one.
        supervision: Option<Localized<Text>>,
    }
}

choice! {
    /// A legal form.
    LegalForm {
        /// Non-profit association (ASBL, VZW).
        Asbl = "asbl",
        /// International non-profit association.
        Aisbl = "aisbl",
        /// Cooperative company.
        Cooperative = "cooperative",
        /// Private limited company.
        Srl = "srl",
        /// Foundation.
        Foundation = "foundation",
        /// Simple partnership, no legal person.
        Partnership = "partnership",
        /// Public body.
        PublicBody = "public_body",
        /// Natural person.
        NaturalPerson = "natural_person",
        /// De facto association, no legal person.
        DeFacto = "de_facto",
    }
}

impl LegalForm {
    /// Whether the form is a legal person, which states its register and court.
    #[must_use]
    pub const fn is_legal_person(self) -> bool {
        !matches!(self, Self::Partnership | Self::NaturalPerson | Self::DeFacto)
    }
}

choice! {
    /// Value added tax.
    VatStatus {
        /// Exempt: care (VAT code, art. 44).
        ExemptCare = "exempt_care",
        /// Exempt: small business (VAT code, art. 56bis).
        ExemptSmall = "exempt_small",
        /// Liable: the VAT number is the enterprise number.
        Liable = "liable",
    }
}

record! {
    /// An address.
    Address {
        /// The street; where both are used, in each language.
        street: Localized<Name>,
        /// The number.
        number: At<Name>,
        /// The box.
        r#box: Option<At<Name>>,
        /// The postcode.
        postcode: At<PostalCode>,
        /// The locality as people say it.
        locality: Localized<Name>,
        /// The country.
        country: At<CountryCode> = CountryCode::belgium(),
    }
}

record! {
    /// How the network is reached.
    Contact {
        /// E-mail address.
        email: Option<At<Email>>,
        /// Telephone.
        phone: Option<At<Phone>>,
        /// A contact form on a page of the network's own.
        form_url: Option<At<Url>>,
        /// Postal address, when not the seat.
        postal_address: Option<Address>,
        /// When somebody answers.
        hours: Vec<Opening>,
    }
}

record! {
    /// How one makes an appointment: at least one channel.
    Booking {
        /// By telephone.
        phone: Option<At<Phone>>,
        /// By e-mail.
        email: Option<At<Email>>,
        /// In a booking system.
        url: Option<At<Url>>,
        /// When the telephone is answered.
        hours: Vec<Opening>,
        /// What happens at the first call.
        first_contact: Option<Localized<Text>>,
        /// What to bring, and the like.
        note: Option<Localized<Text>>,
    }
}

record! {
    /// A place where patients are received.
    Place {
        /// Its id, which members refer to.
        id: At<Slug>,
        /// Its name.
        name: Localized<Name>,
        /// Its address.
        address: Address,
        /// Latitude in degrees, WGS 84; else that of the postcode.
        latitude: Option<At<f64>>,
        /// Longitude in degrees, WGS 84; else that of the postcode.
        longitude: Option<At<f64>>,
        /// Access for those who do not walk easily.
        access: At<StepAccess> = StepAccess::Unknown,
        /// A word about it.
        access_note: Option<Localized<Text>>,
        /// How to get there.
        transport: Option<Localized<Text>>,
        /// Telephone on the spot.
        phone: Option<At<Phone>>,
    }
}

choice! {
    /// Access for those who do not walk easily.
    StepAccess {
        /// Not said.
        Unknown = "unknown",
        /// On the level.
        StepFree = "step_free",
        /// With a lift.
        Lift = "lift",
        /// Some steps.
        FewSteps = "few_steps",
        /// Stairs.
        Stairs = "stairs",
    }
}

record! {
    /// The person in charge (point f of the guide).
    Coordinator {
        /// The name.
        name: At<Name>,
        /// The profession; it decides on collegial closings of letters.
        profession: At<Profession>,
        /// The member's file name, when they are a member.
        member: Option<At<Slug>>,
        /// How they were appointed.
        appointed: Option<Localized<Text>>,
        /// What they do.
        role: Option<Localized<Text>>,
        /// Since when.
        since: Option<At<Date>>,
        /// Professional e-mail address.
        email: Option<At<Email>>,
        /// Professional telephone.
        phone: Option<At<Phone>>,
    }
}

record! {
    /// A regular exchange between members.
    Exchange {
        /// Intervision, supervision or team meeting.
        kind: At<ExchangeKind>,
        /// Every how many days it takes place.
        every_days: At<u32>,
        /// The last time it took place.
        last_held: Option<At<Date>>,
        /// Who leads it, what it is for; never cases or attendance.
        note: Option<Localized<Text>>,
    }
}

choice! {
    /// A kind of exchange.
    ExchangeKind {
        /// Among peers.
        Intervision = "intervision",
        /// With a supervisor.
        Supervision = "supervision",
        /// A team meeting.
        TeamMeeting = "team_meeting",
    }
}

record! {
    /// A session of the network on an area of the common body of knowledge.
    TrainingSession {
        /// The area.
        area: At<KnowledgeArea>,
        /// The day it took place.
        on: Option<At<Date>>,
        /// The day it is planned for.
        planned_on: Option<At<Date>>,
        /// Who took part, by the names of members' files; empty or `all`: everybody.
        covers: Vec<At<Slug>>,
        /// Who gave it.
        given_by: Option<At<Name>>,
    }
}

record! {
    /// A method of analysis or intervention.
    Method {
        /// Analysis or intervention.
        kind: At<MethodKind>,
        /// Its name.
        name: Localized<Name>,
        /// What it is for, in one sentence.
        purpose: Localized<Text>,
        /// Publications or guidelines that anyone can check.
        reference: Vec<Reference>,
        /// `false` when the members know that it is not validated.
        validated: Option<At<bool>>,
    }
}

choice! {
    /// A kind of method.
    MethodKind {
        /// Analysis.
        Analysis = "analysis",
        /// Intervention.
        Intervention = "intervention",
    }
}

record! {
    /// A publication or guideline. Complete with a title, a year, and a DOI or an address.
    Reference {
        /// Authors.
        authors: Option<At<Name>>,
        /// Title.
        title: Option<At<Name>>,
        /// Year.
        year: Option<At<Year>>,
        /// DOI, such as `10.1000/182`.
        doi: Option<At<Doi>>,
        /// Address.
        url: Option<At<Url>>,
    }
}

record! {
    /// A funder, and its aims.
    Funding {
        /// Who.
        name: Localized<Name>,
        /// What it pays for, and what it expects.
        aim: Localized<Text>,
        /// First day.
        from: Option<At<Date>>,
        /// Last day.
        until: Option<At<Date>>,
        /// Its site.
        url: Option<At<Url>>,
    }
}

record! {
    /// What happens to personal data (GDPR, art. 13 and 14).
    Privacy {
        /// Who answers for the data; else the legal person.
        controller: Option<At<Name>>,
        /// Whom to write to about data.
        contact: At<Email>,
        /// The data protection officer, if there is one.
        dpo: Option<At<Email>>,
        /// Whether data leave the European Economic Area.
        transfers: Localized<Text>,
        /// What is done with data, and why.
        processing: Vec<Processing>,
        /// Where data come from that the person did not give.
        sources: Option<Localized<Text>>,
        /// The day this was last read again.
        reviewed_on: At<Date>,
    }
}

record! {
    /// One use of personal data.
    Processing {
        /// What for.
        purpose: Localized<Text>,
        /// Which data.
        data: Localized<Text>,
        /// On what legal basis.
        legal_basis: At<LegalBasis>,
        /// Who receives them.
        recipients: Localized<Text>,
        /// How long they are kept.
        retention: Localized<Text>,
    }
}

choice! {
    /// A legal basis of GDPR art. 6, and for care art. 9.
    LegalBasis {
        /// Consent (6.1.a).
        Consent = "consent",
        /// Contract (6.1.b).
        Contract = "contract",
        /// Legal obligation (6.1.c).
        LegalObligation = "legal_obligation",
        /// Vital interests (6.1.d).
        VitalInterests = "vital_interests",
        /// Public interest (6.1.e).
        PublicInterest = "public_interest",
        /// Legitimate interest (6.1.f).
        LegitimateInterest = "legitimate_interest",
        /// Care by a professional bound to secrecy (9.2.h).
        Care = "care",
    }
}

record! {
    /// The accessibility statement.
    Accessibility {
        /// How far the site conforms to WCAG 2.2 AA.
        status: At<Conformance>,
        /// The day it was assessed.
        assessed_on: At<Date>,
        /// How it was assessed.
        method: Option<Localized<Text>>,
        /// What is known not to conform.
        known_issues: Vec<Localized<Text>>,
        /// Whom to tell about a barrier.
        contact: At<Email>,
    }
}

choice! {
    /// Conformance to WCAG 2.2 AA.
    Conformance {
        /// Partial.
        Partial = "partial",
        /// Full.
        Full = "full",
        /// None.
        None = "none",
    }
}

record! {
    /// Badge and declared criteria.
    Legitimacy {
        /// The list of issuers the network trusts: a file of JSON beside site.toml.
        trust: Option<At<Text>>,
        /// Whether the network shows its own assessment while nobody has attested it.
        publish_declared: At<bool> = true,
        /// Stricter limits of the network's own.
        limits: Option<Limits>,
    }
}

record! {
    /// A network's own limits; they may only be stricter than the criteria's.
    Limits {
        /// Criterion 1: members qualified and trained, at least.
        min_members: Option<At<u32>>,
        /// Criterion 2: age of an attestation, in months, at most.
        attestation_max_age_months: Option<At<u32>>,
        /// Criterion 3: clinical experience, in months, at least.
        clinical_months_min: Option<At<u32>>,
        /// Criterion 3: professional experience, in months, more than.
        professional_months_over: Option<At<u32>>,
        /// Criterion 4: disciplines, at least.
        min_disciplines: Option<At<u32>>,
        /// Criterion 5: days between exchanges, at most.
        max_interval_days: Option<At<u32>>,
        /// Criterion 5: how many intervals may pass before an exchange counts as lapsed.
        grace_factor: Option<At<u32>>,
        /// Criterion 6: age of a check, in days, at most.
        check_max_age_days: Option<At<u32>>,
        /// Criterion 7: methods of analysis, at least.
        min_analysis: Option<At<u32>>,
        /// Criterion 7: methods of intervention, at least.
        min_intervention: Option<At<u32>>,
    }
}

record! {
    /// Settings for Markdown.
    MarkdownSettings {
        /// Whether raw HTML is allowed; it is sanitised.
        raw_html: At<bool> = false,
    }
}

record! {
    /// Addresses of the site's sections, by language.
    Sections {
        /// The team.
        team: Option<Localized<Slug>>,
        /// The offer.
        offer: Option<Localized<Slug>>,
        /// The prices.
        tariffs: Option<Localized<Slug>>,
        /// The charter.
        charter: Option<Localized<Slug>>,
        /// For professionals.
        professionals: Option<Localized<Slug>>,
        /// For employers.
        employers: Option<Localized<Slug>>,
        /// Contact and booking.
        contact: Option<Localized<Slug>>,
        /// Legitimacy.
        legitimacy: Option<Localized<Slug>>,
        /// Transparency.
        transparency: Option<Localized<Slug>>,
        /// News.
        news: Option<Localized<Slug>>,
        /// Legal notice.
        legal: Option<Localized<Slug>>,
        /// Privacy.
        privacy: Option<Localized<Slug>>,
        /// Accessibility.
        accessibility: Option<Localized<Slug>>,
        /// The search.
        search: Option<Localized<Slug>>,
    }
}
