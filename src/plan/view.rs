//! What templates may see: every value a page shows, ready to print.
//!
//! [`view!`] declares the shapes; docs/themes.md is generated from them, and a field that
//! a template names but no view has is a diagnostic. Nothing here is computed: texts are
//! picked, formatted and typeset by [`crate::plan`], so that templates only place them.
//! A text that is not in the page's language carries its own in `lang`.

use serde::Serialize;

/// A field of a view, as the reference and the template check know it.
#[derive(Debug, Clone, Copy)]
pub struct FieldDoc {
    /// Its name in templates.
    pub name: &'static str,
    /// Its Rust type.
    pub kind: &'static str,
    /// What it holds.
    pub doc: &'static str,
}

/// A view, as the reference and the template check know it.
#[derive(Debug, Clone, Copy)]
pub struct ViewDoc {
    /// Its name.
    pub name: &'static str,
    /// What it describes.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [FieldDoc],
}

macro_rules! views {
    ($($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $field_doc:literal])+ $field:ident: $type:ty,)*
    })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize)]
            pub struct $name { $($(#[doc = $field_doc])+ pub $field: $type,)* }
        )+

        /// Every view there is.
        pub const VIEWS: &[ViewDoc] = &[$(ViewDoc {
            name: stringify!($name),
            doc: concat!($($doc, "\n"),+),
            fields: &[$(FieldDoc {
                name: stringify!($field),
                kind: stringify!($type),
                doc: concat!($($field_doc, "\n"),+),
            },)*],
        },)+];
    };
}

views! {
    /// The site in one language: the variable `site` of every template.
    SiteView {
        /// The network's name.
        name: String,
        /// The initials for a network without a logo, at most three letters.
        initials: String,
        /// A few words under the name.
        tagline: Option<TextView>,
        /// The language of the pages: `fr`, `nl`, `de` or `en`.
        lang: String,
        /// Address of the home page in this language.
        home: String,
        /// The main navigation.
        nav: Vec<NavLink>,
        /// Links at the foot: charter, transparency, legal pages.
        foot: Vec<NavLink>,
        /// Free pages that are listed.
        pages: Vec<NavLink>,
        /// Crisis lines, 112 first, those in the page's language before the others.
        crisis: Vec<CrisisView>,
        /// How the network is reached.
        contact: ContactView,
        /// A notice at the foot of every page.
        notice: Option<TextView>,
        /// Where « leave this page » leads.
        leave_url: Option<String>,
        /// The content security policy, for hosts that send no headers.
        csp: String,
        /// The style sheet.
        stylesheet: AssetView,
        /// Address of the first font that the style sheet names, to be asked for at once.
        font: Option<String>,
        /// Address of the icon.
        icon: String,
        /// Address of the news feed, when there is news.
        feed: Option<String>,
        /// Addresses of pages that texts point to.
        links: LinksView,
        /// Whether the site exists in more than one language.
        multilingual: bool,
        /// The network's own logo.
        logo: Option<LogoView>,
        /// The badge; only while an attestation stands.
        badge: Option<BadgeView>,
        /// The picture that a link to a page unfolds into.
        open_graph: OpenGraphView,
    }

    /// What stands around the page, made once for all pages with the same `here`: the variable
    /// `frame` of every page's template.
    FrameView {
        /// What head.html makes: finished HTML.
        head: String,
        /// What header.html makes: finished HTML.
        header: String,
        /// What footer.html makes: finished HTML.
        footer: String,
    }

    /// All that head.html, header.html and footer.html may know of a page beside `site`: their
    /// variable `here`.
    HereView {
        /// The page's address; none for those of which there are many: a member, a part of a
        /// large team, a news item.
        url: Option<String>,
        /// The address of the section it lies under.
        section: Option<String>,
    }

    /// The network's own logo.
    LogoView {
        /// Its address.
        src: String,
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Whether it says the network's name, which is then not written beside it.
        says_name: bool,
    }

    /// The picture that a link unfolds into in messages and networks (Open Graph).
    OpenGraphView {
        /// Its full address.
        url: String,
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// What it says.
        alt: String,
    }

    /// The badge, for any page. It may be shown nowhere without this.
    BadgeView {
        /// What the picture says, for those who do not see it.
        alt: String,
        /// Address of the badge with words, at least 200 pixels wide.
        plate: String,
        /// Address of the gable alone, for about 64 pixels.
        small: String,
        /// What is attested.
        name: String,
        /// `attested by`.
        attested_by: String,
        /// `until …`, the day in words.
        until: String,
        /// The issuer's domain: always as large as the name.
        issuer_domain: String,
        /// The issuer's name.
        issuer_name: String,
        /// The issuer's site.
        issuer_url: String,
        /// That revocation was not checked, and since when; none while it was.
        unchecked: Option<String>,
        /// The legitimacy page.
        url: String,
    }

    /// Addresses of the site's own pages.
    LinksView {
        /// The team.
        team: String,
        /// The offer.
        offer: String,
        /// The prices.
        tariffs: String,
        /// The charter.
        charter: String,
        /// For professionals.
        professionals: String,
        /// For employers.
        employers: String,
        /// Contact and booking.
        contact: String,
        /// Legitimacy.
        legitimacy: String,
        /// Transparency.
        transparency: String,
        /// News; none while there is none.
        news: Option<String>,
        /// Legal notice.
        legal: String,
        /// Privacy.
        privacy: String,
        /// Accessibility.
        accessibility: String,
        /// The search.
        search: Option<String>,
    }

    /// A file of the theme.
    AssetView {
        /// Its address, with a hash of its content in the name.
        href: String,
        /// Its hash, for the `integrity` attribute.
        integrity: String,
    }

    /// The page itself: the variable `page` of every template.
    PageView {
        /// Which kind: `home`, `team`, `member` …
        kind: String,
        /// The title, for the `title` element.
        title: String,
        /// The heading of the page.
        heading: TextView,
        /// One or two sentences for search engines.
        description: String,
        /// Its address on the site.
        url: String,
        /// The address of the section it lies under, for the navigation.
        section: Option<String>,
        /// Its full address.
        canonical: String,
        /// The page in every language, its own included.
        alternates: Vec<AlternateView>,
        /// The full address of the main language's version, for `x-default`.
        x_default: String,
        /// JSON-LD, ready for a script element.
        json_ld: Option<String>,
        /// Where the page stands, from the home page downwards, itself left out.
        breadcrumbs: Vec<NavLink>,
        /// The language the main text is in, as a tag, where it is not translated.
        untranslated: Option<String>,
        /// Whether search engines should pass the page over.
        noindex: bool,
        /// Whether this is a draft.
        draft: bool,
    }

    /// A page in one language.
    AlternateView {
        /// The language.
        lang: String,
        /// Its name in itself.
        name: String,
        /// Address on the site.
        url: String,
        /// Full address.
        canonical: String,
        /// Whether it is the language of this page.
        current: bool,
        /// Whether the text is translated into it: only then search engines hear of it.
        translated: bool,
    }

    /// A link of a navigation.
    NavLink {
        /// The words.
        label: String,
        /// The address.
        url: String,
    }

    /// A text, typeset.
    TextView {
        /// The words.
        text: String,
        /// The language they are in, when not that of the page.
        lang: Option<String>,
    }

    /// A text with markup.
    ProseView {
        /// Safe HTML.
        html: String,
        /// The language it is in, when not that of the page.
        lang: Option<String>,
    }

    /// A telephone number.
    PhoneView {
        /// As people read it.
        text: String,
        /// The `tel:` address.
        uri: String,
    }

    /// A line to call in a crisis.
    CrisisView {
        /// Its name.
        name: String,
        /// What it is for, in two or three words.
        purpose: TextView,
        /// The number.
        phone: PhoneView,
        /// When it answers.
        hours: Option<TextView>,
        /// Whether the call is free.
        free: bool,
        /// The languages it answers in.
        languages: String,
        /// The first of these languages, as a tag; none for all languages.
        lang: Option<String>,
        /// Whether it stands in the crisis box of this language.
        urgent: bool,
        /// Its site.
        url: Option<String>,
    }

    /// How the network is reached.
    ContactView {
        /// The telephone for appointments, else the general one.
        phone: Option<PhoneView>,
        /// The e-mail address.
        email: Option<String>,
        /// When somebody answers.
        hours: Vec<String>,
        /// A form on a page of the network's own.
        form_url: Option<String>,
        /// A booking system.
        booking_url: Option<String>,
        /// The postal address, line by line.
        address: Vec<String>,
        /// What happens at the first call.
        first_contact: Option<TextView>,
        /// What to bring, and the like.
        note: Option<TextView>,
    }

    /// The home page: the variable `view` of home.html.
    HomeView {
        /// One or two sentences on the network.
        description: TextView,
        /// The names of the places, as a list in words.
        places_in_words: String,
        /// Whether appointments by video are possible.
        video: bool,
        /// The patient's own prices for an individual appointment, lowest and highest
        /// among the statuses, in words.
        price_range: Option<String>,
        /// The prices by status of the cheapest individual appointment.
        prices: Vec<StatusPriceView>,
        /// What such an appointment costs the patient outside the convention, lowest to
        /// highest among the statuses, in words; none when the above are those prices.
        price_beyond: Option<String>,
        /// Waiting time, in words.
        waiting: Option<TextView>,
        /// Whether one may come without a doctor's letter, in words.
        access: Option<String>,
        /// What patients fear first, answered; empty where project.toml says nothing.
        fears: Vec<FearView>,
        /// Those who learn nothing, in words: who stands behind the wall of the drawing.
        walled: Vec<String>,
        /// Whether the network speaks with the patient's own doctor, if the patient agrees.
        gp_with_consent: bool,
        /// The map of the places, as inline SVG.
        map: String,
        /// The places.
        places: Vec<PlaceView>,
        /// The services.
        services: Vec<ServiceLink>,
        /// How legitimacy stands.
        legitimacy: Option<LegitimacyCount>,
        /// The direct line for professionals.
        referral: ReferralView,
        /// The latest news, three at most.
        news: Vec<NewsLink>,
    }

    /// A fear, answered.
    FearView {
        /// Which promise answers it: `employer`, `insurer`, `decides`, `at-work`.
        key: String,
        /// The question.
        question: String,
        /// The answer.
        answer: String,
    }

    /// What a patient of some status pays.
    StatusPriceView {
        /// The status, as a key: `ordinary`, `bim`, `under_24`, `bim_under_25`, `reduced`.
        status: String,
        /// The status, in words.
        label: String,
        /// What the patient pays.
        amount: String,
        /// The condition of a reduced price.
        condition: Option<TextView>,
    }

    /// A place where patients are received.
    PlaceView {
        /// Its id, which anchors use.
        id: String,
        /// Its name.
        name: String,
        /// The address on one line.
        address: String,
        /// The address line by line.
        address_lines: Vec<String>,
        /// Access for those who do not walk easily, in words.
        access: Option<String>,
        /// A word about it.
        access_note: Option<TextView>,
        /// How to get there.
        transport: Option<TextView>,
        /// Telephone on the spot.
        phone: Option<PhoneView>,
        /// How many members receive patients there.
        member_count: usize,
        /// The members who receive patients there.
        members: Vec<MemberLink>,
        /// A word by the member whose page this is.
        note: Option<TextView>,
        /// When the member whose page this is receives patients there.
        hours: Vec<String>,
    }

    /// A member in a list.
    MemberLink {
        /// Given and family name, with the form of address.
        name: String,
        /// The address of the page.
        url: String,
        /// The profession, in the form that agrees with the person.
        profession: String,
    }

    /// The team: the variable `view` of team.html.
    TeamView {
        /// How many they are.
        count: usize,
        /// Those who see patients, in the order of family names; of a team too large for one
        /// page, its first part.
        clinicians: Vec<MemberCard>,
        /// The others.
        others: Vec<MemberCard>,
        /// The ways to every part of a team too large for one page; else empty.
        parts: Vec<TeamPartLink>,
        /// The places, with the number of members each.
        places: Vec<CountView>,
        /// Members by place, language and profession, for who has no script; empty where the
        /// team is seen at a glance or is too large to be named again.
        finds: Vec<FindsView>,
        /// The form that narrows the list; none for a team of four or less.
        finder: Option<FinderView>,
        /// Whether the team is too large for cards and is shown as short lines.
        lines: bool,
        /// The style sheet of short lines, where they are shown.
        sheet: Option<AssetView>,
        /// The map of the places, as inline SVG.
        map: String,
    }

    /// A part of a team too large for one page: the variable `view` of team_part.html.
    TeamPartView {
        /// Those of the part who see patients, in the order of family names.
        clinicians: Vec<MemberCard>,
        /// The others.
        others: Vec<MemberCard>,
        /// The ways to every part.
        parts: Vec<TeamPartLink>,
        /// The address of the page of the team, where one can search.
        team: String,
        /// The style sheet of short lines.
        sheet: AssetView,
    }

    /// The way to a part of the team.
    TeamPartLink {
        /// Whom it begins and ends with, in words.
        label: String,
        /// The address of its page.
        url: String,
        /// Whether it is this page.
        current: bool,
    }

    /// Members in groups.
    FindsView {
        /// By what they are grouped, in words.
        title: String,
        /// The groups.
        groups: Vec<FindsGroup>,
    }

    /// Members who have something in common.
    FindsGroup {
        /// What, in words.
        label: String,
        /// The members: their names, and where they stand on the page.
        members: Vec<NavLink>,
    }

    /// The search: the variable `view` of search.html.
    SearchView {
        /// Address of the index, which the script asks for when somebody begins to search.
        index: String,
        /// The script.
        script: AssetView,
        /// Every page there is.
        groups: Vec<SearchGroup>,
    }

    /// Pages of a kind.
    SearchGroup {
        /// What they are.
        title: String,
        /// The pages.
        links: Vec<SearchLink>,
    }

    /// A page that can be found.
    SearchLink {
        /// Its title.
        label: TextView,
        /// Its address.
        url: String,
    }

    /// The form that narrows the list of the team, which the script of the page works.
    FinderView {
        /// The script that fetches the other parts of a team too large for one page.
        parts: Option<AssetView>,
        /// The choices that tell members apart.
        filters: Vec<FilterView>,
        /// How many members take new patients, when some do and some do not.
        accepting: Option<usize>,
        /// What a large team is searched by; none where the cards say it themselves.
        index: Option<AssetView>,
        /// The script.
        script: AssetView,
    }

    /// A choice of the finder.
    FilterView {
        /// Which: `place`, `profession`, `language`, `mode`, `convention`.
        key: String,
        /// What there is, with the number of members each.
        options: Vec<CountView>,
    }

    /// Something there are several of.
    CountView {
        /// Its key.
        key: String,
        /// In words.
        label: String,
        /// How many.
        count: usize,
    }

    /// A member in the list of the team.
    MemberCard {
        /// The file's name, which anchors use.
        slug: String,
        /// Given and family name, with the form of address.
        name: String,
        /// The initials, for somebody without a portrait.
        initials: String,
        /// The address of the page.
        url: String,
        /// The profession, in the form that agrees with the person.
        profession: String,
        /// The profession, as a key.
        profession_key: String,
        /// Words under the name.
        title: Option<TextView>,
        /// One or two sentences.
        summary: Option<TextView>,
        /// Where, as a list in words.
        places_in_words: String,
        /// Ids of the places.
        place_ids: Vec<String>,
        /// The languages spoken, as a list in words.
        languages_in_words: String,
        /// Tags of the languages spoken.
        language_tags: Vec<String>,
        /// How appointments are held, as a list in words.
        modes_in_words: String,
        /// How appointments are held, as keys.
        modes: Vec<String>,
        /// Whether new patients are taken, in words.
        accepting: String,
        /// The same as a key: `ask`, `yes`, `waiting_list`, `no`.
        accepting_key: String,
        /// Convention status today, in words.
        convention: Option<String>,
        /// The same as a key.
        convention_key: Option<String>,
        /// Whether the person sees patients.
        clinical: bool,
        /// The portrait.
        portrait: Option<PictureView>,
    }

    /// A picture.
    PictureView {
        /// The address.
        src: String,
        /// Width in pixels.
        width: u32,
        /// Height in pixels.
        height: u32,
        /// Alternative text.
        alt: String,
        /// Twice as wide, for dense screens; the same as `src` when the source is small.
        src_large: String,
        /// Width of the large one.
        width_large: u32,
    }

    /// A member's page: the variable `view` of member.html.
    MemberView {
        /// What the list of the team says too.
        card: MemberCard,
        /// Functions beside the profession, in words.
        functions: Vec<String>,
        /// What the person can help with.
        helps_with: Vec<TextView>,
        /// The biography.
        biography: Option<ProseView>,
        /// Where and when.
        places: Vec<PlaceView>,
        /// When the page last said so, in words.
        accepting_on: Option<String>,
        /// Convention status with its periods and hours, in words.
        conventions: Vec<String>,
        /// The price poster, where the law wants one.
        poster: Option<PosterView>,
        /// Prices for the patient.
        prices: Vec<ActView>,
        /// Whether there are prices that somebody else pays.
        others_pay: bool,
        /// Professional telephone, else that of the network.
        phone: Option<PhoneView>,
        /// Professional e-mail address.
        email: Option<String>,
        /// The person's own site.
        website: Option<String>,
        /// Entries on registers.
        registrations: Vec<RegistrationView>,
        /// That the person came after the attestation, in words.
        newer_than_attestation: Option<String>,
        /// What the law wants said of a regulated profession.
        regulated: Option<RegulatedView>,
        /// A note on what the title does not say, in words.
        title_note: Option<String>,
        /// Degrees, trainings.
        degrees: Vec<CredentialView>,
        /// Training in work clinic.
        trainings: Vec<CredentialView>,
        /// Practising since and years of experience, in words.
        experience: Option<String>,
        /// For whom else the person acts.
        also_acts_for: Vec<AlsoActsForView>,
        /// The services the person gives.
        services: Vec<ServiceLink>,
        /// In the network since, in words.
        member_since: String,
        /// The address of the vCard; none where the network leaves them out.
        vcard: Option<String>,
        /// Address of the same as a QR code; none where the network leaves them out.
        code: Option<String>,
    }

    /// An entry on a register.
    RegistrationView {
        /// The register, in words.
        register: String,
        /// The number, when published.
        number: Option<String>,
        /// The register's search page.
        url: Option<String>,
        /// The day it was last looked up, in words.
        checked_on: Option<String>,
        /// The issuer whose attestation covers the number, so that anyone can recompute it.
        attested_by: Option<String>,
    }

    /// What the law wants said of a regulated profession.
    RegulatedView {
        /// The professional body.
        body: String,
        /// The title.
        title: String,
        /// The State that granted it.
        state: String,
        /// Where the rules stand.
        rules: Option<String>,
    }

    /// A degree or a training.
    CredentialView {
        /// What.
        title: String,
        /// Where.
        institution: String,
        /// The year.
        year: Option<String>,
    }

    /// Another body for which a member acts.
    AlsoActsForView {
        /// Which.
        organisation: String,
        /// In what role.
        role: TextView,
        /// How a conflict of interest is avoided.
        note: Option<TextView>,
    }

    /// A service in a list.
    ServiceLink {
        /// The title.
        title: TextView,
        /// The address.
        url: String,
        /// One or two sentences.
        summary: TextView,
        /// The kind, in words.
        kind: String,
        /// The kind, as a key.
        kind_key: String,
    }

    /// The offer: the variable `view` of offer.html.
    OfferView {
        /// The services.
        services: Vec<ServiceLink>,
        /// What is excluded from the care.
        excluded: Vec<TextView>,
        /// The path of a patient through the network: inline SVG.
        drawing: String,
    }

    /// A service: the variable `view` of service.html.
    ServiceView {
        /// What the list says too.
        link: ServiceLink,
        /// For whom.
        audience: TextView,
        /// What it does not do.
        limits: Vec<TextView>,
        /// How it is held, as a list in words.
        modes: String,
        /// The text.
        text: Option<ProseView>,
        /// Who gives it.
        members: Vec<MemberLink>,
        /// What it costs.
        acts: Vec<ActView>,
    }

    /// The prices: the variable `view` of tariffs.html.
    TariffsView {
        /// The day the whole was last read again, in words.
        reviewed_on: String,
        /// The first price that depends on the status, to see at once what one pays.
        mine: Option<MinePriceView>,
        /// Acts for the public, with their prices.
        acts: Vec<ActView>,
        /// Acts on quotation, for employers say.
        other_acts: Vec<ActView>,
        /// The statuses that occur, with what they mean.
        statuses: Vec<StatusView>,
        /// Worked examples: what will I pay.
        examples: Vec<ExampleView>,
        /// How one can pay, as a list in words.
        payment: String,
        /// Value added tax, in words.
        vat: String,
        /// What the patient gets in return, in words.
        receipt: String,
        /// Terms of cancellation.
        cancellations: Vec<CancellationView>,
        /// Complementary refunds.
        refunds: Vec<RefundView>,
        /// Price posters of members, where the law wants them.
        posters: Vec<PosterView>,
        /// Whether all members ask the same.
        same_for_all: bool,
        /// Whether every patient is refunded alike.
        equal_refund_access: bool,
        /// What makes the care affordable.
        accessibility: Option<TextView>,
    }

    /// A price that depends on the patient's status.
    MinePriceView {
        /// The act.
        act: TextView,
        /// How long it takes, in words.
        duration: Option<String>,
        /// What each status pays.
        price: PriceView,
    }

    /// A status of a patient.
    StatusView {
        /// The key.
        key: String,
        /// In words.
        label: String,
        /// What it means.
        meaning: String,
    }

    /// A worked example.
    ExampleView {
        /// Who it is about, in words.
        who: String,
        /// The act.
        act: String,
        /// What the patient pays for one appointment.
        amount: String,
        /// What comes back later, in words.
        refund: Option<String>,
        /// How many sessions, and what they cost together, in words.
        total: Option<String>,
    }

    /// An act with its prices.
    ActView {
        /// Its id, which anchors use.
        id: String,
        /// Its name.
        label: TextView,
        /// The kind, in words.
        kind: String,
        /// How long it takes, in words.
        duration: Option<String>,
        /// Who does it, as a list in words.
        professions: String,
        /// Prices valid today.
        prices: Vec<PriceView>,
        /// Prices to come.
        future: Vec<PriceView>,
        /// What a patient pays today, lowest to highest; for what somebody else pays, the whole
        /// price.
        range: Option<String>,
        /// Whether no price is valid today: to be confirmed.
        to_confirm: bool,
    }

    /// A price.
    PriceView {
        /// The scheme, in words.
        scheme: String,
        /// The scheme, as a key.
        scheme_key: String,
        /// The member it holds for, when not for all.
        member: Option<String>,
        /// From when, in words; none for what is valid today and open.
        period: Option<String>,
        /// What each status pays, and who pays the rest.
        shares: Vec<ShareView>,
        /// Whether it is one price for everybody, without statuses.
        single: bool,
        /// The whole fee, where that is not what everybody pays.
        fee: Option<String>,
        /// The code of the nomenclature.
        code: Option<String>,
        /// Whether the insurer pays the professional directly, in words.
        third_party: Option<String>,
        /// How many sessions in how many months, in words.
        sessions: Option<String>,
        /// The most that may be asked above.
        supplement: Option<String>,
        /// What the payer learns, when it is not the patient.
        payer_sees: Option<TextView>,
        /// Where the amounts come from.
        source: Option<String>,
        /// The day they were checked there, in words.
        checked_on: Option<String>,
    }

    /// What a status pays.
    ShareView {
        /// The status, in words.
        status: String,
        /// The status, as a key.
        status_key: String,
        /// What the patient pays.
        patient: String,
        /// Who pays the rest, in words.
        others: Vec<String>,
        /// The condition of a reduced price.
        condition: Option<TextView>,
    }

    /// Terms of cancellation.
    CancellationView {
        /// For which schemes, as a list in words.
        schemes: String,
        /// Until when one may cancel freely, in words.
        deadline: String,
        /// What is asked after that, in words.
        amount: String,
        /// How to cancel, as a list in words.
        channels: String,
        /// When nothing is asked, in words.
        waived: Option<String>,
        /// The document that announces it.
        announced_in: Option<String>,
    }

    /// A complementary refund.
    RefundView {
        /// By whom.
        name: String,
        /// By whom, as a kind in words.
        by: String,
        /// How much, in words.
        amount: String,
        /// On what conditions, as a list in words.
        conditions: Option<String>,
        /// For acts of which professions, as a list in words.
        professions: String,
        /// Where it is explained.
        url: String,
        /// The day it was checked, in words.
        checked_on: String,
    }

    /// A price poster (INAMI model): who, which numbers, which convention, what each
    /// common act costs.
    PosterView {
        /// The member.
        name: String,
        /// The address of the member's page.
        url: String,
        /// The profession.
        profession: String,
        /// The INAMI number, when published.
        nihdi: Option<String>,
        /// The enterprise number.
        enterprise_number: String,
        /// Convention status, in words.
        convention: String,
        /// The hours under convention, when partial.
        convention_hours: Vec<String>,
        /// The common acts.
        rows: Vec<PosterRow>,
    }

    /// A line of a price poster.
    PosterRow {
        /// The act.
        act: String,
        /// The code of the nomenclature.
        code: Option<String>,
        /// The status of the patient, in words.
        status: String,
        /// What the insurance pays.
        insurance: String,
        /// What the patient pays.
        own: String,
        /// The most that may be asked above.
        supplement: String,
        /// All together.
        total: String,
    }

    /// For professionals: the variable `view` of professionals.html.
    ProfessionalsView {
        /// How to refer.
        referral: ReferralView,
        /// How the network works as a second line.
        second_line: Option<TextView>,
        /// Contact with the general practitioner, in words.
        gp_contact: Option<String>,
        /// A word about it.
        gp_contact_note: Option<TextView>,
        /// Who writes the sick note.
        sick_note: Option<TextView>,
        /// Waiting time, in words.
        waiting: Option<TextView>,
        /// Disciplines and the number of members each.
        disciplines: Vec<CountView>,
        /// The address of the referral sheet (PDF); none where pignon was built without
        /// letters.
        sheet: Option<String>,
        /// Partners of the first line.
        first_line: Vec<PartnerView>,
        /// Partners of the second line.
        second_line_partners: Vec<PartnerView>,
        /// Who speaks with whom around a patient: inline SVG.
        drawing: String,
    }

    /// How a professional refers a patient.
    ReferralView {
        /// The direct line.
        phone: PhoneView,
        /// When it is answered.
        hours: Vec<String>,
        /// The eHealthBox.
        ehealthbox: Option<String>,
        /// E-mail address.
        email: Option<String>,
        /// The steps.
        steps: Vec<TextView>,
        /// What comes back, and when.
        returns: Vec<TextView>,
        /// For whom the network is not.
        not_for: Vec<TextView>,
    }

    /// A partner.
    PartnerView {
        /// Its name.
        name: String,
        /// What it does.
        role: TextView,
        /// Telephone.
        phone: Option<PhoneView>,
        /// E-mail address.
        email: Option<String>,
        /// Its site.
        url: Option<String>,
        /// Where it is.
        locality: Option<String>,
    }

    /// For employers: the variable `view` of employers.html.
    EmployersView {
        /// Relations with employers.
        relation: Option<TextView>,
        /// Awareness.
        awareness: Option<TextView>,
        /// Whether the network never confirms that a person consults here.
        never_confirms: bool,
        /// Services for companies.
        services: Vec<ServiceLink>,
        /// What an employer is charged for acts that are not offered to the public.
        prices: Vec<EmployerPriceView>,
    }

    /// What an employer is charged for an act.
    EmployerPriceView {
        /// The act.
        act: TextView,
        /// How long it takes, in words.
        duration: Option<String>,
        /// The fee; none where it is asked for.
        fee: Option<String>,
        /// From when, in words; none for what is valid today and open.
        period: Option<String>,
        /// What the employer learns.
        payer_sees: Option<TextView>,
    }

    /// Contact and booking: the variable `view` of contact.html.
    ContactPageView {
        /// The places.
        places: Vec<PlaceView>,
        /// The map of the places, as inline SVG.
        map: String,
        /// Waiting time, in words.
        waiting: Option<TextView>,
        /// Whether one may come without a doctor's letter, in words.
        access: Option<String>,
        /// A word about it.
        access_note: Option<TextView>,
        /// The person in charge.
        coordinator: Option<CoordinatorView>,
    }

    /// The person in charge.
    CoordinatorView {
        /// The name.
        name: String,
        /// The profession.
        profession: String,
        /// The address of their page.
        url: Option<String>,
        /// How they were appointed.
        appointed: Option<TextView>,
        /// What they do.
        role: Option<TextView>,
        /// Since when, in words.
        since: Option<String>,
    }

    /// The charter: the variable `view` of charter.html.
    CharterView {
        /// One or two sentences.
        summary: Option<TextView>,
        /// The values, one by one.
        values: Vec<ValueView>,
        /// The text.
        text: Option<ProseView>,
        /// What is not negotiable.
        non_negotiables: Vec<TextView>,
        /// The day it was adopted, in words.
        adopted_on: Option<String>,
    }

    /// A value of the charter.
    ValueView {
        /// Its name.
        name: TextView,
        /// What it means here.
        text: TextView,
    }

    /// Legitimacy: the variable `view` of legitimacy.html.
    LegitimacyView {
        /// Whether the network shows its own assessment.
        declared: bool,
        /// The day of the assessment, in words.
        assessed_on: String,
        /// How many of the eight are shown, in words.
        count: Option<LegitimacyCount>,
        /// The eight criteria.
        criteria: Vec<CriterionView>,
        /// The disclaimer.
        disclaimer: String,
        /// The notice on limits.
        limits_notice: String,
        /// The version of the criteria.
        version: String,
        /// The recommendations, with how far they are followed.
        recommendations: Vec<RecommendationView>,
        /// Where anyone can look up a professional.
        registers: Vec<RegisterLink>,
        /// The attestation, while one stands; the criteria are then those that were signed.
        attested: Option<AttestedView>,
    }

    /// An attestation that stands.
    AttestedView {
        /// The badge.
        badge: BadgeView,
        /// From when until when it holds, in words.
        valid: String,
        /// The day from which it holds, in words.
        signed_on: String,
        /// The addresses it holds for.
        sites: Vec<String>,
        /// The network's name, as it was signed.
        network_name: String,
        /// The network's number in the Crossroads Bank for Enterprises.
        enterprise_number: String,
        /// Whether it was revoked, as of when, in words.
        revocation: String,
        /// What an attestation is worth.
        disclaimer: String,
        /// How many members are newer than it, in words.
        newer: Option<String>,
        /// Address of the QR code that leads to the issuer's verify page.
        qr: String,
        /// Where the QR code leads.
        verify_url: String,
        /// The issuer's public register.
        register_url: String,
        /// A command that verifies the badge.
        command: String,
        /// The issuer's trust list, for that command.
        trust_url: String,
        /// Address of the signed document.
        attestation: String,
        /// Address of the badge in one colour.
        print: String,
        /// Address of the badge as a strip.
        wide: String,
        /// Address of the badge in pixels.
        picture: String,
        /// Register numbers that can be recomputed, as a table.
        disclosures: Option<EvidenceTable>,
        /// What is needed to recompute them.
        recompute: Vec<RecomputeView>,
        /// The same as a file.
        disclosures_file: Option<String>,
        /// What the page's own check needs.
        check: SelfCheckView,
    }

    /// A register number of the attestation, to recompute.
    RecomputeView {
        /// Whose it is.
        name: String,
        /// What is hashed: salt, register, number.
        text: String,
        /// The hash, as it was signed.
        digest: String,
    }

    /// What the script of the page needs to check the attestation.
    SelfCheckView {
        /// Address of the attestation.
        attestation: String,
        /// Address of the status list, if the site has one.
        list: Option<String>,
        /// The issuer's keys, as JSON.
        keys: String,
        /// The address the attestation holds for.
        address: String,
        /// The script.
        script: AssetView,
    }

    /// A register's search page.
    RegisterLink {
        /// The register.
        name: String,
        /// Its search page.
        url: String,
    }

    /// How many criteria are shown.
    LegitimacyCount {
        /// How many.
        passed: usize,
        /// Out of how many.
        total: usize,
        /// In words.
        text: String,
    }

    /// A criterion.
    CriterionView {
        /// Its id, which anchors use.
        id: String,
        /// 1 to 8.
        number: u32,
        /// The title.
        title: String,
        /// The words of the criterion.
        text: String,
        /// `pass`, `unproven` or `fail`; none where nothing is claimed.
        status: Option<String>,
        /// The status in words.
        status_label: Option<String>,
        /// The public evidence, in words.
        evidence: Vec<String>,
        /// What is missing, in words and counts, never names.
        missing: Vec<String>,
        /// Whether what shows it has aged since it was attested.
        aged: bool,
        /// The evidence as a table.
        table: Option<EvidenceTable>,
    }

    /// Evidence as a table.
    EvidenceTable {
        /// What it shows.
        caption: String,
        /// Headings of the columns.
        head: Vec<String>,
        /// The rows.
        rows: Vec<EvidenceRow>,
    }

    /// A row of evidence.
    EvidenceRow {
        /// The first cell, which names the row.
        name: String,
        /// Where the first cell leads.
        url: Option<String>,
        /// The other cells.
        cells: Vec<EvidenceCell>,
    }

    /// A cell of evidence.
    EvidenceCell {
        /// The words.
        text: String,
        /// Where they lead.
        url: Option<String>,
    }

    /// A recommendation of the guide.
    RecommendationView {
        /// Its words.
        text: String,
        /// How far it is followed, in words.
        status: String,
    }

    /// Transparency: the variable `view` of transparency.html.
    TransparencyView {
        /// The guide's points, a to f.
        points: Vec<PointView>,
    }

    /// A point of the guide.
    PointView {
        /// `a` to `f`.
        letter: String,
        /// The title.
        title: String,
        /// The questions with their answers.
        questions: Vec<QuestionView>,
    }

    /// A question of the guide.
    QuestionView {
        /// Its key, which anchors use.
        key: String,
        /// The question.
        question: String,
        /// The answers; empty: not yet decided.
        answers: Vec<AnswerView>,
    }

    /// An answer.
    AnswerView {
        /// A name before the text, such as that of a partner.
        label: Option<String>,
        /// The words.
        text: Option<TextView>,
        /// Where it leads.
        url: Option<String>,
    }

    /// News: the variable `view` of news.html.
    NewsView {
        /// The items by year, latest first.
        years: Vec<NewsYear>,
    }

    /// A year of news.
    NewsYear {
        /// The year.
        year: String,
        /// The items, latest first.
        items: Vec<NewsLink>,
    }

    /// A news item in a list.
    NewsLink {
        /// The title.
        title: TextView,
        /// The address.
        url: String,
        /// The day, in words.
        date: String,
        /// The day, for machines.
        date_iso: String,
        /// One or two sentences.
        summary: Option<TextView>,
    }

    /// A news item: the variable `view` of news_item.html.
    NewsItemView {
        /// What the list says too.
        link: NewsLink,
        /// The text.
        text: Option<ProseView>,
        /// The item before.
        older: Option<NewsLink>,
        /// The item after.
        newer: Option<NewsLink>,
    }

    /// A free page: the variable `view` of page.html.
    TextPageView {
        /// One or two sentences.
        summary: Option<TextView>,
        /// The text.
        text: Option<ProseView>,
    }

    /// The legal notice: the variable `view` of legal.html.
    LegalView {
        /// The name in law.
        legal_name: String,
        /// The form, in words.
        form: String,
        /// The enterprise number, formatted.
        enterprise_number: String,
        /// Register of legal persons and court, in words.
        register: Option<String>,
        /// Value added tax, in words.
        vat: String,
        /// The seat, line by line.
        seat: Vec<String>,
        /// The account.
        iban: Option<String>,
        /// The publisher responsible.
        publisher: Option<String>,
        /// An authorisation or supervision.
        supervision: Option<String>,
        /// The person in charge.
        coordinator: Option<CoordinatorView>,
        /// Who funds the network.
        funding: Vec<FundingView>,
        /// Regulated professions, each with its members.
        professions: Vec<RegulatedGroup>,
        /// Credits of the data the site uses.
        credits: Vec<CreditView>,
    }

    /// A funder.
    FundingView {
        /// Who.
        name: String,
        /// What it pays for, and what it expects.
        aim: TextView,
        /// When, in words.
        period: Option<String>,
        /// Its site.
        url: Option<String>,
    }

    /// A regulated profession and the members who practise it.
    RegulatedGroup {
        /// What the law wants said.
        regulated: RegulatedView,
        /// The members.
        members: Vec<MemberLink>,
    }

    /// A credit.
    CreditView {
        /// Its words.
        text: String,
        /// Where it leads.
        url: String,
    }

    /// Privacy: the variable `view` of privacy.html.
    PrivacyView {
        /// Who answers for the data.
        controller: String,
        /// Whom to write to.
        contact: String,
        /// Whether that is an address of electronic mail.
        contact_is_email: bool,
        /// The data protection officer.
        dpo: Option<String>,
        /// Whether data leave the European Economic Area.
        transfers: TextView,
        /// What is done with data.
        processing: Vec<ProcessingView>,
        /// Where data come from that the person did not give.
        sources: Option<TextView>,
        /// The day this was last read again, in words.
        reviewed_on: String,
    }

    /// One use of personal data.
    ProcessingView {
        /// What for.
        purpose: TextView,
        /// Which data.
        data: TextView,
        /// The legal basis, in words.
        legal_basis: String,
        /// Who receives them.
        recipients: TextView,
        /// How long they are kept.
        retention: TextView,
    }

    /// Accessibility: the variable `view` of accessibility.html.
    AccessibilityView {
        /// How far the site conforms, in words.
        status: String,
        /// The day it was assessed, in words.
        assessed_on: Option<String>,
        /// How it was assessed.
        method: Option<TextView>,
        /// What is known not to conform.
        known_issues: Vec<TextView>,
        /// Whom to tell about a barrier.
        contact: Option<String>,
        /// Whether that is an address of electronic mail.
        contact_is_email: bool,
    }

    /// The page for addresses that lead nowhere: the variable `view` of 404.html, which
    /// stands once, in every language of the site.
    NotFoundView {
        /// The same words in each language, with the way home.
        languages: Vec<NotFoundText>,
    }

    /// The words of the page in one language.
    NotFoundText {
        /// The language.
        lang: String,
        /// The heading.
        heading: String,
        /// What to do.
        text: String,
        /// The way home.
        home: NavLink,
        /// The way to the search, where there is one.
        search: Option<NavLink>,
    }
}
