//! What can be wrong with a network's files, as plain data.
//!
//! A [`Diagnostic`] is a code with arguments; its words live in Fluent files
//! (`src/cli/locales/LANG/*.ftl`), one message a code: the code with `.` written `-`,
//! with the attributes `.hint` (the remedy, an action) and `.explain` (what
//! `pignon check --explain CODE` prints). `cli/report.rs` alone prints them.

use std::sync::Arc;

use crate::source::Span;

/// How much a diagnostic matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The site is not built.
    Error,
    /// The site is built; somebody should look. An error under `--strict`.
    Warning,
    /// A question of the guide or of the law to keep in mind; never an error.
    Reminder,
}

/// A value that goes into a diagnostic's words.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text as the user wrote it, or a key, a path, a name.
    Text(String),
    /// A number, for plurals.
    Number(i64),
    /// A day, formatted for the reader's language.
    Date(jiff::civil::Date),
    /// An amount in euro cents, formatted for the reader's language.
    Cents(i64),
}

macro_rules! arg_from {
    ($($from:ty => $variant:ident($convert:expr)),* $(,)?) => {
        $(impl From<$from> for Arg {
            fn from(value: $from) -> Self {
                Self::$variant($convert(value))
            }
        })*
    };
}
arg_from! {
    String => Text(|v| v),
    &String => Text(|v: &String| v.clone()),
    &str => Text(|v: &str| v.to_owned()),
    i64 => Number(|v| v),
    i32 => Number(i64::from),
    u32 => Number(i64::from),
    usize => Number(|v| i64::try_from(v).unwrap_or(i64::MAX)),
    jiff::civil::Date => Date(|v| v),
}

/// One finding, at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// What is wrong.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// Where: the file as a whole, or the bytes to underline.
    pub span: Span,
    /// What the words name, by the name the Fluent message uses.
    pub args: Vec<(&'static str, Arg)>,
    /// Other places that belong to the mistake, each with the attribute of the message
    /// that labels it (`first` for `.first`).
    pub labels: Vec<(Span, &'static str)>,
}

impl Diagnostic {
    /// A finding of the code's own severity, without arguments.
    #[must_use]
    pub fn new(code: Code, span: Span) -> Self {
        Self { code, severity: code.severity(), span, args: Vec::new(), labels: Vec::new() }
    }

    /// Adds an argument for the words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds another place, labelled by an attribute of the message.
    #[must_use]
    pub fn label(mut self, span: Span, attribute: &'static str) -> Self {
        self.labels.push((span, attribute));
        self
    }

    /// Overrides the code's severity.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// Collects diagnostics; what points at a placeholder is dropped, since the mistake
/// behind it is reported already.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    /// Shared, since a preview keeps the findings of every file that did not change.
    list: Vec<Arc<Diagnostic>>,
}

impl Diagnostics {
    /// Adds a finding, unless it points at a placeholder.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !diagnostic.span.is_placeholder() {
            self.list.push(Arc::new(diagnostic));
        }
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Whether one of them stops a build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// The findings, in the order they were made.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter().map(|finding| &**finding)
    }

    /// Keeps those that a question answers with yes.
    pub fn retain(&mut self, mut keep: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(|finding| keep(finding));
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Sorted by file, place, severity and code, without repetitions.
    #[must_use]
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            (a.span, a.severity, a.code.name()).cmp(&(b.span, b.severity, b.code.name()))
        });
        self.list.dedup();
        self.list.into_iter().map(Arc::unwrap_or_clone).collect()
    }
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)*) => {
        /// What can be wrong: subject, point, fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)*
        }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name users see: `subject.fault`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// Whether what it points at must not be shown: the place is, never the line.
            #[must_use]
            pub fn hides_line(self) -> bool {
                matches!(self, Self::PublishSecret)
            }

            /// The severity it has unless said otherwise.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files and values: src/load, src/model
    /// A file is not valid UTF-8 text.
    FileEncoding = "file.encoding", Error;
    /// A file is larger than the limit of 5 MB.
    FileTooLarge = "file.too_large", Error;
    /// A file that every network has is missing.
    FileMissing = "file.missing", Error;
    /// A file whose name pignon does not know lies where only known files may.
    FileUnexpected = "file.unexpected", Warning;
    /// A file name is not a slug: lower-case letters, digits and hyphens.
    FileName = "file.name", Error;
    /// A file name carries a language that pignon does not have.
    FileLanguage = "file.language", Error;
    /// A translation without the file it translates.
    FileTranslationOrphan = "file.translation_orphan", Error;
    /// Two files for the same text in the same language.
    FileTranslationTwice = "file.translation_twice", Error;
    /// A Markdown file without front matter between two lines `+++`.
    FileFrontMatter = "file.front_matter", Error;
    /// A folder that contains itself, by a symbolic link.
    FileLoop = "file.loop", Error;
    /// A symbolic link that leads out of the folder content, or nowhere.
    FileLink = "file.link", Error;
    /// A picture of more than 50 megapixels.
    PictureTooLarge = "picture.too_large", Error;
    /// A picture that is neither PNG nor JPEG, or is damaged.
    PictureUnreadable = "picture.unreadable", Error;
    /// A colour of the network that is not used as it is written, for the sake of contrast.
    LookContrast = "look.contrast", Reminder;
    /// A logo that is not there, or cannot be used.
    LookLogo = "look.logo", Error;
    /// The TOML is malformed.
    TomlSyntax = "toml.syntax", Error;
    /// A key that this table does not have.
    TomlUnknownKey = "toml.unknown_key", Error;
    /// A key that this table must have.
    TomlMissingKey = "toml.missing_key", Error;
    /// A value of the wrong type.
    TomlType = "toml.type", Error;
    /// A word that is not one of those a field allows.
    TomlChoice = "toml.choice", Error;
    /// A value that is not well-formed: a telephone number, a date, a web address.
    ValueShape = "value.shape", Error;
    /// Check digits that do not fit the number.
    ValueCheckDigits = "value.check_digits", Error;
    /// A postcode that is not in the table of Belgian postcodes.
    ValuePostcode = "value.postcode", Warning;

    /// Hours without days, or that end before they begin.
    ValueHours = "value.hours", Error;

    // Markdown: src/load/markdown.rs
    /// A front matter opened by `+++` that no second `+++` closes.
    MarkdownFrontMatterUnclosed = "markdown.front_matter_unclosed", Error;
    /// A link or an image whose address begins with a scheme that is not allowed.
    MarkdownLinkScheme = "markdown.link_scheme", Error;
    /// Two titles of one text with the same explicit anchor.
    MarkdownDuplicateAnchor = "markdown.duplicate_anchor", Error;
    /// A title more than one level below the one before it.
    MarkdownHeadingJump = "markdown.heading_jump", Warning;
    /// HTML in a text where HTML is not allowed.
    MarkdownRawHtml = "markdown.raw_html", Error;
    /// An element or attribute that is removed from HTML that is otherwise allowed.
    MarkdownHtmlNotKept = "markdown.html_not_kept", Error;
    /// A comment opened by `<!--` that nothing closes: the text after it disappears.
    MarkdownCommentUnclosed = "markdown.comment_unclosed", Error;
    /// A footnote that no text refers to: it disappears.
    MarkdownFootnoteUnused = "markdown.footnote_unused", Warning;
    /// An image without a text that stands for it.
    MarkdownImageAlt = "markdown.image_alt", Warning;
    /// Lists, quotations or elements too deep inside one another.
    MarkdownTooDeep = "markdown.too_deep", Error;

    // Rules of check: src/check
    /// The court of the register of legal persons is not named.
    LawIdentity = "law.identity", Error;
    /// The network lacks an e-mail address or a second way to be reached.
    LawContact = "law.contact", Error;
    /// Two files say different things of value added tax.
    LawVat = "law.vat", Error;
    /// What the law wants said of a regulated profession is missing.
    LawRegulated = "law.regulated", Error;
    /// The Order's guidance on a physician's website.
    LawOrder = "law.order", Reminder;
    /// The privacy statement lacks what the GDPR asks for.
    LawPrivacy = "law.privacy", Error;
    /// A page or portrait without the person's agreement.
    LawMemberConsent = "law.member_consent", Error;
    /// A partner's contact data without their origin.
    LawContacts = "law.contacts", Error;
    /// What the law wants said of prices is missing.
    LawPrices = "law.prices", Error;
    /// There is no accessibility statement.
    LawAccess = "law.access", Warning;
    /// A public mission falls under language law.
    LawLanguage = "law.language", Reminder;
    /// The non-negotiable point of the guide is not affirmed.
    PointsContextualise = "points.contextualise", Warning;
    /// The general practitioner is always, or never, contacted.
    PointsGpContact = "points.gp_contact", Warning;
    /// No service of individual care.
    PointsIndividual = "points.individual", Error;
    /// No way to make an appointment.
    PointsBooking = "points.booking", Error;
    /// Nothing is said of missed appointments.
    PointsCancellation = "points.cancellation", Warning;
    /// Newcomers do not sign the project.
    PointsSigns = "points.signs", Reminder;
    /// Questions of the guide without an answer.
    PointsUnanswered = "points.unanswered", Reminder;
    /// The waiting time was last true long ago.
    PointsWaitingAged = "points.waiting_aged", Warning;
    /// An answer says that there is none, and some are listed.
    PointsContradicted = "points.contradicted", Error;
    /// A period that ends before it begins.
    PeriodReversed = "period.reversed", Error;
    /// A check or an agreement dated after today.
    PeriodFuture = "period.future", Warning;
    /// Two prices of an act for the same scheme and day.
    TariffOverlap = "tariff.overlap", Error;
    /// Shares that do not add up to the fee.
    TariffSharesSum = "tariff.shares_sum", Error;
    /// A protected status pays more than others.
    TariffBimAboveOrdinary = "tariff.bim_above_ordinary", Error;
    /// Two shares of the same payer for the same status.
    TariffShareTwice = "tariff.share_twice", Error;
    /// A reduced price without its condition.
    TariffReducedCondition = "tariff.reduced_condition", Error;
    /// A public act without a price that holds today.
    TariffNoCurrentPrice = "tariff.no_current_price", Warning;
    /// Amounts that nobody checked for a year.
    TariffCheckAged = "tariff.check_aged", Warning;
    /// Two terms of cancellation for the same scheme.
    TariffTermsTwice = "tariff.terms_twice", Error;
    /// A charge for missed appointments that no document announces.
    TariffNotAnnounced = "tariff.not_announced", Error;
    /// A missed appointment costs more than one that is kept.
    TariffNoShowAboveShare = "tariff.no_show_above_share", Warning;
    /// A charge for missed appointments under the convention.
    TariffNoShowConvention = "tariff.no_show_convention", Reminder;
    /// What somebody who pays for a patient learns is not said.
    TariffPayerSees = "tariff.payer_sees", Warning;
    /// A supplement where the convention has none.
    TariffSupplement = "tariff.supplement", Warning;
    /// A service or an act that no member gives.
    OfferNobody = "offer.nobody", Warning;
    /// A clinician whose profession is no health profession.
    MemberNotClinician = "member.not_clinician", Warning;
    /// A protected title without the register it needs.
    MemberTitleProtected = "member.title_protected", Error;
    /// A portrait without a text that stands for it.
    MemberPortraitAlt = "member.portrait_alt", Warning;
    /// Whether new patients are taken was last said long ago.
    MemberAcceptingAged = "member.accepting_aged", Warning;
    /// A member who has not signed the project.
    MemberUnsigned = "member.unsigned", Reminder;
    /// Two convention statuses on the same day.
    MemberConventionOverlap = "member.convention_overlap", Error;
    /// A number in a public file whose owner wants none published.
    MemberNumberHidden = "member.number_hidden", Warning;
    /// A number that is both written and withheld.
    MemberNumberWithheld = "member.number_withheld", Error;
    /// A register number that does not look like one.
    MemberNumberShape = "member.number_shape", Warning;
    /// Two members with the same register number.
    MemberNumberShared = "member.number_shared", Warning;
    /// An entry on a register that wants looking up again.
    MemberRegistrationAged = "member.registration_aged", Warning;
    /// A member without a language.
    MemberNoLanguages = "member.no_languages", Warning;
    /// A member who receives on the spot, but nowhere.
    MemberNoPlace = "member.no_place", Warning;
    /// Another activity without a word on conflicts of interest.
    MemberConflictOfInterest = "member.conflict_of_interest", Reminder;
    /// Reflective work attested by the person themselves, or by a coordinator who is not there.
    MemberAttester = "member.attester", Warning;
    /// The coordinator has another profession as a member.
    CoordinatorProfession = "coordinator.profession", Warning;
    /// A name that refers to nothing.
    ReferenceUnknown = "reference.unknown", Error;
    /// Two things of a kind with the same id.
    ReferenceDuplicateId = "reference.duplicate_id", Error;
    /// A member who is still a draft is referred to: the name is left out.
    ReferenceDraft = "reference.draft", Warning;
    /// A reference to a member who has left.
    ReferenceFormerMember = "reference.former_member", Warning;
    /// A table of private/members.toml that is no member's.
    PrivateUnknownMember = "private.unknown_member", Warning;
    /// A number that is both private and public.
    PrivateNumberPublic = "private.number_public", Warning;
    /// A criterion that the public file shows and the private one denies.
    PrivateContradicted = "private.contradicted", Warning;
    /// A text that is not translated.
    LanguageMissing = "language.missing", Warning;
    /// A translation into a language that the site does not have.
    LanguageUnused = "language.unused", Warning;
    /// A language that stands twice in the list.
    LanguageRepeated = "language.repeated", Error;
    /// Words that set the network above others.
    WordingSuperlative = "wording.superlative", Warning;
    /// Words that promise a result.
    WordingPromise = "wording.promise", Warning;
    /// Before and after a treatment.
    WordingBeforeAfter = "wording.before_after", Warning;
    /// What patients are said to have said.
    WordingTestimonial = "wording.testimonial", Warning;
    /// Stars and marks.
    WordingRating = "wording.rating", Warning;
    /// Discounts and offers.
    WordingDiscount = "wording.discount", Warning;
    /// Comparisons with others.
    WordingComparison = "wording.comparison", Warning;
    /// A comment that allows something unknown.
    WordingAllowUnknown = "wording.allow_unknown", Warning;
    /// Contacts that nobody checked for a year.
    ContactCheckAged = "contact.check_aged", Warning;
    /// A statement that nobody read again for a year.
    SiteReviewAged = "site.review_aged", Warning;

    // Theme, links, pages: src/theme.rs, src/plan, src/render
    /// The theme that site.toml names has no folder.
    ThemeMissing = "theme.missing", Error;
    /// A template that cannot be read or rendered.
    ThemeTemplate = "theme.template", Error;
    /// A template names a field that no view has.
    ThemeUnknownField = "theme.unknown_field", Error;
    /// A template names a phrase that a language does not have.
    ThemeUnknownPhrase = "theme.unknown_phrase", Error;
    /// A file of phrases is malformed.
    ThemePhrases = "theme.phrases", Error;
    /// Words of the badge hold a letter that its font does not have.
    ThemeLetters = "theme.letters", Error;
    /// A phrase of the theme that gives a section its address cannot be one.
    ThemeAddress = "theme.address", Error;
    /// Two pages would lie at the same address.
    RouteCollision = "route.collision", Error;
    /// A file would lie where the site needs another.
    RouteTaken = "route.taken", Error;
    /// A link of a text leads to no page or file.
    LinkTarget = "link.target", Error;
    /// A picture of a text is not there.
    LinkImage = "link.image", Error;
    /// A picture of a text would be fetched from another site.
    LinkForeignImage = "link.foreign_image", Error;
    /// A link of a finished page leads to nothing on the site.
    LinkBroken = "link.broken", Error;
    /// A link leads to an anchor that the page does not have.
    LinkAnchor = "link.anchor", Error;
    /// An address elsewhere leads to nothing (`check --links`).
    LinkDead = "link.dead", Warning;
    /// An address elsewhere has moved for good (`check --links`).
    LinkMoved = "link.moved", Warning;
    /// An anchor stands twice on a page.
    HtmlRepeatedId = "html.repeated_id", Error;
    /// A picture of a page has no alternative text.
    HtmlImageAlt = "html.image_alt", Error;
    /// A page holds a style that its own security policy forbids.
    HtmlInlineStyle = "html.inline_style", Error;
    /// A page holds a script that its own security policy forbids.
    HtmlInlineScript = "html.inline_script", Error;
    /// A page would fetch something from elsewhere: then a banner would be due.
    LawCookies = "law.cookies", Error;
    /// Criteria are shown without the words that say what they are worth.
    LawBadge = "law.badge", Error;

    // Letters: src/letters
    /// An address book is no table that can be read.
    LettersFileUnreadable = "letters.file_unreadable", Error;
    /// An address book lacks a column that every address needs.
    LettersColumnMissing = "letters.column_missing", Error;
    /// A column of an address book that nobody knows the meaning of.
    LettersColumnUnknown = "letters.column_unknown", Warning;
    /// Two columns of an address book mean the same.
    LettersColumnRepeated = "letters.column_repeated", Error;
    /// A cell that cannot be printed: nobody is written to from its row.
    LettersCellRefused = "letters.cell_refused", Warning;
    /// A cell that was not understood, and counts as empty.
    LettersWordUnknown = "letters.word_unknown", Warning;
    /// A Belgian postcode that is not in the table.
    LettersPostcodeUnknown = "letters.postcode_unknown", Warning;
    /// A street of Brussels in two languages at once.
    LettersTwoLanguages = "letters.two_languages", Warning;
    /// A line of the ledger or of the list of objections is damaged.
    LettersListDamaged = "letters.list_damaged", Error;
    /// No font has a character of a letter.
    LettersGlyphMissing = "letters.glyph_missing", Error;
    /// A letter has more pages than it may.
    LettersTooLong = "letters.too_long", Error;
    /// An address does not lie inside the window.
    LettersAddressOverflow = "letters.address_overflow", Error;
    /// A template of letters is wrong.
    LettersTemplate = "letters.template", Error;
    /// The window in site.toml leaves no place for an address.
    LettersWindow = "letters.window", Error;
    /// Nothing says where the addresses of letters come from.
    LawLetters = "law.letters", Warning;

    // Publishing: src/model/publish.rs, src/check/publish.rs, src/publish
    /// A password or a key in site.toml.
    PublishSecret = "publish.secret", Error;
    /// A place to publish to that lacks something, or has something of another kind.
    PublishTarget = "publish.target", Error;
    /// The site to be published holds something private, or a secret.
    PublishLeak = "publish.leak", Error;
    /// A page that was published is gone, and nothing leads on from its address.
    PublishPageGone = "publish.page_gone", Warning;

    // Legitimacy: src/legitimacy
    /// A limit of the network's own is looser than the one of the criteria.
    LegitimacyLimitLoosened = "legitimacy.limit_loosened", Error;
    /// There is an attestation, but no readable list of those whom the network trusts.
    BadgeTrust = "badge.trust", Warning;
    /// The attestation does not verify.
    BadgeNotVerified = "badge.not_verified", Warning;
    /// The attestation has ended.
    BadgeExpired = "badge.expired", Warning;
    /// The issuer has revoked the attestation.
    BadgeRevoked = "badge.revoked", Warning;
    /// The attestation is for another site or another enterprise.
    BadgeForeign = "badge.foreign", Warning;
    /// A number shown is not the one that was reviewed.
    BadgeNumberChanged = "badge.number_changed", Warning;
    /// A criterion that was attested is not met any more.
    BadgeCriterionFailing = "badge.criterion_failing", Warning;
    /// The attestation ends before long.
    BadgeExpiresSoon = "badge.expires_soon", Warning;
    /// Whether the attestation was revoked could not be checked.
    BadgeRevocationUnchecked = "badge.revocation_unchecked", Warning;
    /// content/disclosures.json is unreadable, or has a number that is not attested.
    BadgeDisclosures = "badge.disclosures", Warning;
    /// content/disclosures.json has a number that its owner does not publish.
    BadgeDisclosureWithdrawn = "badge.disclosure_withdrawn", Warning;
}
