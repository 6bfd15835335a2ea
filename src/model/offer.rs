//! Services and their prices: `content/offer/SLUG.md` and `content/tariffs.toml`.

use jiff::civil::Date;

use super::locale::Localized;
use super::member::{Member, Mode};
use super::profession::Profession;
use super::record::{Node, Read, Reader, Shape, choice, record};
use super::value::{Cents, Name, Slug, Text, Url};
use super::writing::Page;
use crate::source::At;

/// A service of the network.
pub type Service = Page<ServiceFront>;

record! {
    /// A service: `content/offer/SLUG.md`.
    ServiceFront {
        /// The title.
        title: Localized<Text>,
        /// One or two sentences.
        summary: Localized<Text>,
        /// Individual care, group, training, company or research.
        kind: At<ServiceKind>,
        /// For whom.
        audience: Localized<Text>,
        /// What it does not do, and for whom it is not.
        limits: Vec<Localized<Text>>,
        /// How it is held.
        modes: Vec<At<Mode>>,
        /// The professions that give it; empty: all.
        professions: Vec<At<Profession>>,
        /// The members who give it, by the names of their files; empty: all of these
        /// professions.
        members: Vec<At<Slug>>,
        /// The acts of tariffs.toml that are charged for it.
        acts: Vec<At<Slug>>,
        /// Its place in the list; smaller first.
        order: At<u32> = 100,
        /// The address of the page in each language, instead of the file's name.
        slug: Option<Localized<Slug>>,
        /// Former addresses of the page, root-relative.
        aliases: Vec<At<Text>>,
        /// Whether the page is still being written.
        draft: At<bool> = false,
    }
}

impl ServiceFront {
    /// Whether a member gives the service: named, or else of one of its professions.
    #[must_use]
    pub fn is_given_by(&self, member: &Member) -> bool {
        if !self.members.is_empty() {
            return self.members.iter().any(|slug| slug.value == member.slug);
        }
        let profession = member.facts.profession.value;
        if self.professions.is_empty() {
            member.facts.clinical.value
        } else {
            self.professions.iter().any(|at| at.value == profession)
        }
    }
}

choice! {
    /// A kind of service.
    ServiceKind {
        /// Individual care: every network offers it.
        Individual = "individual",
        /// In a group.
        Group = "group",
        /// Training.
        Training = "training",
        /// In companies.
        Company = "company",
        /// Research.
        Research = "research",
    }
}

record! {
    /// What the acts cost, who pays, what a missed appointment costs.
    Tariffs {
        /// The currency: `EUR`.
        currency: At<Currency> = Currency::Eur,
        /// The day the whole was last read again.
        reviewed_on: At<Date>,
        /// Whether all members ask the same (point e of the guide).
        same_for_all: At<bool>,
        /// Whether every patient is refunded alike, whoever they see (point e).
        equal_refund_access: At<bool>,
        /// How one can pay.
        payment: Vec<At<Payment>>,
        /// Value added tax.
        vat: At<Vat>,
        /// What the patient gets in return.
        receipt: At<Receipt>,
        /// Whether there is no term of cancellation at all.
        cancellation_none: At<bool> = false,
        /// Terms of cancellation, per scheme.
        cancellation: Vec<Cancellation>,
        /// The acts.
        act: Vec<Act>,
        /// Complementary refunds, paid later.
        refund: Vec<Refund>,
    }
}

choice! {
    /// A currency.
    Currency {
        /// Euro.
        Eur = "EUR",
    }
}

choice! {
    /// A means of payment.
    Payment {
        /// By card.
        Bancontact = "bancontact",
        /// By transfer.
        Transfer = "transfer",
        /// In cash.
        Cash = "cash",
        /// By QR code with a telephone.
        Payconiq = "qr",
    }
}

choice! {
    /// Value added tax.
    Vat {
        /// Care is exempt.
        Exempt = "exempt",
        /// The standard rate.
        Standard = "standard",
        /// Exempt as a small business.
        SmallBusiness = "small_business",
    }
}

choice! {
    /// What the patient gets in return for a payment.
    Receipt {
        /// A certificate of care.
        Attestation = "attestation",
        /// An invoice.
        Invoice = "invoice",
        /// Both.
        Both = "both",
    }
}

record! {
    /// What a late cancellation or a missed appointment costs.
    Cancellation {
        /// The schemes these terms hold for.
        schemes: Vec<At<Scheme>>,
        /// Until how many hours before one may cancel freely.
        deadline_hours: At<u32>,
        /// How much is asked: `none`, `half`, `full`, or an amount in cents.
        amount: At<NoShow>,
        /// How one may cancel.
        channels: Vec<At<Channel>>,
        /// When nothing is asked.
        waived_for: Vec<At<Waiver>>,
        /// Whether nothing is asked the first time.
        first_time_free: At<bool> = false,
        /// The id of the document of project.toml that announces it; needed unless
        /// `amount = "none"`.
        announced_in: Option<At<Slug>>,
    }
}

/// What is asked for a missed appointment: a compensation, announced beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NoShow {
    /// Nothing.
    #[default]
    Nothing,
    /// Half of the fee.
    Half,
    /// The whole fee.
    Full,
    /// A fixed amount.
    Amount(Cents),
}

impl Read for NoShow {
    fn read(node: Node<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.get_ref().is_integer() {
            return Cents::read(node, reader).map(Self::Amount);
        }
        let (word, span) = super::record::read_string(node, reader)?;
        match word.as_str() {
            "none" => Some(Self::Nothing),
            "half" => Some(Self::Half),
            "full" => Some(Self::Full),
            _ => {
                super::record::unknown_word(&word, span, &["none", "half", "full"], reader);
                None
            }
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![
            Shape::Choice(super::record::ChoiceShape {
                name: "NoShow",
                doc: "How much is asked.",
                words: &[
                    ("none", "Nothing."),
                    ("half", "Half of the fee."),
                    ("full", "The whole fee."),
                ],
            }),
            Cents::shape(),
        ])
    }
}

choice! {
    /// A way to cancel.
    Channel {
        /// By telephone.
        Phone = "phone",
        /// By e-mail.
        Email = "email",
        /// By text message.
        Sms = "sms",
        /// In the booking system.
        Online = "online",
    }
}

choice! {
    /// A reason to ask nothing.
    Waiver {
        /// Illness.
        Illness = "illness",
        /// Force majeure.
        ForceMajeure = "force_majeure",
        /// A death in the family.
        Bereavement = "bereavement",
    }
}

record! {
    /// An act that is charged.
    Act {
        /// Its id, which services refer to.
        id: At<Slug>,
        /// What kind of act.
        kind: At<ActKind>,
        /// Its name.
        label: Localized<Text>,
        /// How long it takes.
        minutes: Option<At<u32>>,
        /// The professions that do it.
        professions: Vec<At<Profession>>,
        /// The members who do it; empty: all of these professions.
        members: Vec<At<Slug>>,
        /// How it is held.
        modes: Vec<At<Mode>>,
        /// Whether it is for the public; otherwise on quotation, for employers say.
        public: At<bool> = true,
        /// Prices per scheme, member and time.
        price: Vec<Price>,
    }
}

choice! {
    /// A kind of act.
    ActKind {
        /// The first contact.
        FirstContact = "first_contact",
        /// An individual appointment.
        Individual = "individual",
        /// A group.
        Group = "group",
        /// An assessment.
        Assessment = "assessment",
        /// A report.
        Report = "report",
        /// A training.
        Training = "training",
        /// In a company.
        Company = "company",
    }
}

impl Price {
    /// Whether the price holds on a day; the last day is inclusive.
    #[must_use]
    pub fn is_valid(&self, today: Date) -> bool {
        self.from.value <= today && self.until.as_ref().is_none_or(|until| until.value >= today)
    }

    /// The statuses it names, each once, in a fixed order.
    #[must_use]
    pub fn statuses(&self) -> Vec<PatientStatus> {
        let mut statuses: Vec<_> = self.share.iter().map(|share| share.status.value).collect();
        statuses.sort_unstable();
        statuses.dedup();
        statuses
    }

    /// What somebody pays for a patient of a status, in cents. Where nothing is said for
    /// the patient but the fee is known, what the others leave.
    #[must_use]
    pub fn cents(&self, who: Payer, status: PatientStatus) -> Option<u32> {
        let of = |share: &&Share| share.status.value == status;
        let said: Vec<u32> = self
            .share
            .iter()
            .filter(of)
            .filter(|share| share.who.value == who)
            .map(|share| share.cents.get())
            .collect();
        if !said.is_empty() {
            return Some(said.iter().sum());
        }
        let fee = self.fee_cents.as_ref()?.get();
        let others: u32 = self.share.iter().filter(of).map(|share| share.cents.get()).sum();
        match who {
            Payer::Patient => Some(fee.saturating_sub(others)),
            _ => None,
        }
    }

    /// What the patient of a status pays, in cents.
    #[must_use]
    pub fn patient_cents(&self, status: PatientStatus) -> Option<u32> {
        self.cents(Payer::Patient, status)
    }
}

impl Act {
    /// Whether a member does the act.
    #[must_use]
    pub fn is_done_by(&self, member: &Member) -> bool {
        if self.members.is_empty() {
            let profession = member.facts.profession.value;
            member.facts.clinical.value
                && (self.professions.is_empty()
                    || self.professions.iter().any(|at| at.value == profession))
        } else {
            self.members.iter().any(|slug| slug.value == member.slug)
        }
    }
}

record! {
    /// A price of an act: under which scheme, from when, who pays which share.
    Price {
        /// The scheme.
        scheme: At<Scheme>,
        /// First day.
        from: At<Date>,
        /// Last day, inclusive; absent: open.
        until: Option<At<Date>>,
        /// The member it holds for; absent: all who do the act.
        member: Option<At<Slug>>,
        /// The whole fee in cents, when known.
        fee_cents: Option<At<Cents>>,
        /// The code of the nomenclature.
        code: Option<At<Text>>,
        /// Whether the insurer pays the professional directly.
        third_party: At<ThirdParty> = ThirdParty::Never,
        /// How many sessions at most.
        sessions_max: Option<At<u32>>,
        /// In how many months.
        period_months: Option<At<u32>>,
        /// The most that may be asked above the agreed price, in cents.
        supplement_max_cents: Option<At<Cents>>,
        /// What the payer learns, when it is not the patient.
        payer_sees: Option<Localized<Text>>,
        /// Where the amounts come from.
        source: Option<At<Url>>,
        /// The day somebody checked them there.
        checked_on: Option<At<Date>>,
        /// Who pays which share.
        share: Vec<Share>,
    }
}

choice! {
    /// Under which rules a price is paid.
    Scheme {
        /// The patient alone.
        Private = "private",
        /// The nomenclature of the sickness insurance.
        Nomenclature = "nomenclature",
        /// First-line psychological care under the INAMI convention.
        InamiFirstLine = "inami_first_line",
        /// An employer.
        Employer = "employer",
        /// An insurer.
        Insurer = "insurer",
        /// Fedris.
        Fedris = "fedris",
    }
}

choice! {
    /// Whether the insurer pays the professional directly.
    ThirdParty {
        /// Never.
        Never = "never",
        /// When asked.
        OnRequest = "on_request",
        /// Always for those with the BIM status.
        BimMandatory = "bim_mandatory",
        /// Always.
        Always = "always",
    }
}

record! {
    /// Who pays how much.
    Share {
        /// Who.
        who: At<Payer>,
        /// For patients of which status.
        status: At<PatientStatus> = PatientStatus::Ordinary,
        /// How much, in cents.
        cents: At<Cents>,
        /// The condition of a reduced price.
        condition: Option<Localized<Text>>,
    }
}

choice! {
    /// Who pays.
    Payer {
        /// The patient.
        Patient = "patient",
        /// The compulsory sickness insurance.
        Inami = "inami",
        /// Another insurer.
        Insurer = "insurer",
        /// An employer.
        Employer = "employer",
        /// Fedris.
        Fedris = "fedris",
        /// The network itself.
        Network = "network",
    }
}

choice! {
    /// The status of a patient with the sickness insurance.
    PatientStatus {
        /// Ordinary.
        Ordinary = "ordinary",
        /// Increased allowance (BIM).
        Bim = "bim",
        /// Under 24.
        Under24 = "under_24",
        /// Increased allowance, under 25.
        BimUnder25 = "bim_under_25",
        /// A reduced price of the network's own, with its condition.
        Reduced = "reduced",
    }
}

record! {
    /// A complementary refund, paid later.
    Refund {
        /// By whom.
        by: At<RefundBody>,
        /// Its name.
        name: Localized<Name>,
        /// Per session, in cents.
        per_session_cents: Option<At<Cents>>,
        /// At most per year, in cents.
        max_year_cents: Option<At<Cents>>,
        /// For acts of which professions.
        professions: Vec<At<Profession>>,
        /// On what conditions.
        conditions: Vec<At<RefundCondition>>,
        /// Where it is explained.
        url: At<Url>,
        /// The day somebody checked it there.
        checked_on: At<Date>,
    }
}

choice! {
    /// Who refunds.
    RefundBody {
        /// A mutual insurance fund.
        Mutuality = "mutuality",
        /// Another insurer.
        Insurer = "insurer",
        /// An employer.
        Employer = "employer",
        /// A public centre for social welfare.
        Cpas = "cpas",
    }
}

choice! {
    /// A condition of a refund.
    RefundCondition {
        /// The psychologist is registered with ComPsy.
        Compsy = "compsy",
        /// The patient has a global medical file.
        Dmg = "dmg",
        /// A doctor's referral.
        Referral = "referral",
        /// The professional applies the convention.
        Convention = "convention",
    }
}
