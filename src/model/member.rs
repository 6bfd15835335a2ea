//! The people of the network: `content/members/SLUG.md`.

use jiff::civil::Date;

use super::Picture;
use super::locale::Localized;
use super::profession::{Function, Profession, Register, TitleForm};
use super::record::{choice, record};
use super::time::Opening;
use super::value::{CountryCode, Email, EnterpriseNumber, Name, Phone, Slug, Text, Url, Year};
use super::writing::Writing;
use crate::source::{At, FileId};

/// A member of the network.
#[derive(Debug, Clone)]
pub struct Member {
    /// The name of the file, without its ending: the key others refer to.
    pub slug: Slug,
    /// The file.
    pub file: FileId,
    /// The front matter.
    pub facts: MemberFacts,
    /// The biography, in its languages.
    pub biography: Writing,
    /// The picture that lies beside the file.
    pub portrait: Option<Picture>,
}

impl Member {
    /// Given and family name, as one says it.
    #[must_use]
    pub fn full_name(&self) -> String {
        [self.facts.given_name.as_str(), " ", self.facts.family_name.as_str()].concat()
    }

    /// The places where they receive people, each once, in the order of their names.
    #[must_use]
    pub fn places(&self) -> Vec<&str> {
        let mut places: Vec<&str> =
            self.facts.place.iter().map(|place| place.at.as_str()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// Whether the person belongs to the network on a day: joined, and not left.
    #[must_use]
    pub fn is_active(&self, today: Date) -> bool {
        self.facts.joined_on.value <= today
            && self.facts.left_on.as_ref().is_none_or(|left| left.value > today)
    }

    /// Whether the person sees patients for the network on a day.
    #[must_use]
    pub fn is_clinician(&self, today: Date) -> bool {
        self.facts.clinical.value && self.is_active(today)
    }

    /// Whether the person asked that a field is not published.
    #[must_use]
    pub fn hides(&self, field: Hideable) -> bool {
        self.facts.consent.hidden.iter().any(|hidden| hidden.value == field)
    }
}

record! {
    /// A member: who they are, what they may do, where and when, and what they agreed to.
    MemberFacts {
        /// Given name, as the person writes it.
        given_name: At<Name>,
        /// Family name, as the person writes it.
        family_name: At<Name>,
        /// A form of address before the name, such as `Dr`.
        prefix: Option<At<Name>>,
        /// The profession: one of the table of professions.
        profession: At<Profession>,
        /// How the title agrees: `f`, `m` or `neutral`.
        title_form: At<TitleForm> = TitleForm::Neutral,
        /// Functions beside the profession, such as prevention adviser (`cpap`).
        functions: Vec<At<Function>>,
        /// Words under the name, when the profession's own do not say enough.
        title: Option<Localized<Text>>,
        /// Whether the person sees patients for the network.
        clinical: At<bool>,
        /// First day in the network.
        joined_on: At<Date>,
        /// Last day in the network; the page disappears the day after.
        left_on: Option<At<Date>>,
        /// The day the person signed the network's project.
        signed_on: Option<At<Date>>,
        /// Whether the person takes part in team meetings.
        joins_team_meetings: At<bool> = true,
        /// One or two sentences for the list of the team.
        summary: Option<Localized<Text>>,
        /// What the person can help with, one line each.
        helps_with: Vec<Localized<Text>>,
        /// Degrees.
        degree: Vec<Degree>,
        /// Training in work clinic.
        work_clinic_training: Vec<WorkClinicTraining>,
        /// Whether the lists of degrees and trainings are complete.
        credentials_complete: At<bool> = false,
        /// Entries on official registers.
        registration: Vec<Registration>,
        /// The enterprise number under which the person practises, when it is not the
        /// network's: it stands on the price poster.
        enterprise_number: Option<At<EnterpriseNumber>>,
        /// What the law wants said of a regulated profession, where the table of
        /// professions does not say it already.
        regulated: Option<Regulated>,
        /// Reflective work on one's own practice: that it was attested, never how.
        reflexivity: Option<Reflexivity>,
        /// Experience, clinical or professional.
        experience: Vec<Experience>,
        /// Whether the list of experience is complete.
        experience_complete: At<bool> = false,
        /// The six areas of the common body of knowledge, each with its source.
        knowledge: Vec<Knowledge>,
        /// Languages the person works in.
        languages: Vec<At<SpokenLanguage>>,
        /// Where the person receives patients.
        place: Vec<MemberPlace>,
        /// How appointments may be held.
        modes: Vec<At<Mode>>,
        /// Whether the person takes new patients.
        accepting: At<Accepting> = Accepting::Ask,
        /// The day that was last true.
        accepting_on: Option<At<Date>>,
        /// Convention status, one entry a period.
        convention: Vec<Convention>,
        /// Professional telephone.
        phone: Option<At<Phone>>,
        /// Professional e-mail address.
        email: Option<At<Email>>,
        /// The person's own site.
        website: Option<At<Url>>,
        /// For whom else the person acts: shown on the profile (conflict of interest).
        also_acts_for: Vec<AlsoActsFor>,
        /// Alternative text of the portrait.
        portrait_alt: Option<Localized<Text>>,
        /// What the person agreed to.
        consent: Consent,
        /// The address of the page in each language, instead of the file's name.
        slug: Option<Localized<Slug>>,
        /// Former addresses of the page, root-relative.
        aliases: Vec<At<Text>>,
        /// Whether the page is still being written.
        draft: At<bool> = false,
    }
}

record! {
    /// A degree.
    Degree {
        /// The field of study.
        field: At<DegreeField>,
        /// The degree as the diploma names it.
        title: Localized<Name>,
        /// Where it was obtained.
        institution: At<Name>,
        /// The year it was obtained.
        year: At<Year>,
    }
}

choice! {
    /// A field of study; the first five count for the first criterion.
    DegreeField {
        /// Clinical psychology.
        ClinicalPsychology = "clinical_psychology",
        /// Work psychology.
        WorkPsychology = "work_psychology",
        /// Medicine.
        Medicine = "medicine",
        /// Physiotherapy.
        Physiotherapy = "physiotherapy",
        /// Sociology.
        Sociology = "sociology",
        /// Nursing.
        Nursing = "nursing",
        /// Occupational therapy.
        OccupationalTherapy = "occupational_therapy",
        /// Law.
        Law = "law",
        /// Social work.
        SocialWork = "social_work",
        /// Another field.
        Other = "other",
    }
}

record! {
    /// A training in work clinic.
    WorkClinicTraining {
        /// The programme's name; a name pignon does not know is as good as one it does.
        programme: At<Name>,
        /// Who gives it.
        provider: At<Name>,
        /// The day it was completed; absent while it goes on.
        completed_on: Option<At<Date>>,
        /// Whether it ends with a certificate.
        certifying: At<bool>,
    }
}

record! {
    /// An entry on an official register. A person checks it; pignon asks no register.
    Registration {
        /// The register.
        register: At<Register>,
        /// The number, when the person agreed to publish it. Otherwise leave it out and
        /// keep it in private/members.toml.
        number: Option<At<Text>>,
        /// Whether the number exists but is not published.
        number_withheld: At<bool> = false,
        /// The day somebody looked it up.
        checked_on: Option<At<Date>>,
        /// The last day it holds; ComPsy entries end on 31 December by themselves.
        valid_until: Option<At<Date>>,
        /// Whether the entry still stands.
        status: At<RegistrationStatus> = RegistrationStatus::Active,
    }
}

choice! {
    /// Whether an entry on a register stands.
    RegistrationStatus {
        /// It stands.
        Active = "active",
        /// The person was removed from the register.
        Removed = "removed",
    }
}

record! {
    /// What the law wants said of a regulated profession (Code of economic law, XII.6).
    Regulated {
        /// The professional body, when not the one of the table of professions.
        body: Option<Localized<Name>>,
        /// The title as it was granted, when not that of the profession.
        title: Option<Localized<Name>>,
        /// The State that granted the title, as a two-letter code.
        state: At<CountryCode>,
        /// Where the rules of the profession stand.
        rules: Option<At<Url>>,
    }
}

record! {
    /// That reflective work was attested. Which of the three ways is stored nowhere.
    Reflexivity {
        /// The day it was attested.
        attested_on: At<Date>,
        /// Who attested it.
        attested_by: At<Attester>,
    }
}

choice! {
    /// Who attests.
    Attester {
        /// The network's coordinator.
        Coordinator = "coordinator",
        /// Somebody outside the network.
        External = "external",
    }
}

record! {
    /// A period of experience. Employers have no field.
    Experience {
        /// Clinical, or professional.
        kind: At<ExperienceKind>,
        /// First day.
        from: At<Date>,
        /// Last day; absent while it goes on.
        until: Option<At<Date>>,
        /// What the person did, without naming an employer.
        role: Localized<Name>,
    }
}

choice! {
    /// A kind of experience.
    ExperienceKind {
        /// With patients.
        Clinical = "clinical",
        /// Another professional activity.
        Professional = "professional",
    }
}

record! {
    /// A source for one of the six areas of knowledge.
    Knowledge {
        /// The area.
        area: At<KnowledgeArea>,
        /// Where it was acquired.
        source: At<KnowledgeSource>,
        /// When.
        on: Option<At<Date>>,
    }
}

choice! {
    /// An area of the common body of knowledge.
    KnowledgeArea {
        /// Psychopathology of work.
        WorkPsychopathology = "work_psychopathology",
        /// The five components of work.
        FiveComponents = "five_components",
        /// The Act on well-being at work.
        WellbeingAct = "wellbeing_act",
        /// Sociology of work.
        Sociology = "sociology",
        /// Work organisation.
        WorkOrganisation = "work_organisation",
        /// General psychopathology.
        Psychopathology = "psychopathology",
    }
}

choice! {
    /// Where knowledge was acquired.
    KnowledgeSource {
        /// A degree.
        Degree = "degree",
        /// A training.
        Training = "training",
        /// A session of the network itself.
        InternalSession = "internal_session",
        /// Attested by the person; shown as such.
        Attested = "attested",
    }
}

choice! {
    /// A language somebody works in.
    SpokenLanguage {
        /// French.
        Fr = "fr",
        /// Dutch.
        Nl = "nl",
        /// German.
        De = "de",
        /// English.
        En = "en",
        /// Spanish.
        Es = "es",
        /// Italian.
        It = "it",
        /// Portuguese.
        Pt = "pt",
        /// Polish.
        Pl = "pl",
        /// Romanian.
        Ro = "ro",
        /// Bulgarian.
        Bg = "bg",
        /// Greek.
        El = "el",
        /// Arabic.
        Ar = "ar",
        /// Tamazight.
        Ber = "ber",
        /// Turkish.
        Tr = "tr",
        /// Kurdish.
        Ku = "ku",
        /// Persian or Dari.
        Fa = "fa",
        /// Pashto.
        Ps = "ps",
        /// Russian.
        Ru = "ru",
        /// Ukrainian.
        Uk = "uk",
        /// Albanian.
        Sq = "sq",
        /// Lingala.
        Ln = "ln",
        /// Swahili.
        Sw = "sw",
        /// Kinyarwanda.
        Rw = "rw",
        /// Chinese.
        Zh = "zh",
        /// Luxembourgish.
        Lb = "lb",
        /// French Belgian sign language.
        Sfb = "sfb",
        /// Flemish sign language.
        Vgt = "vgt",
    }
}

record! {
    /// A place where a member receives patients.
    MemberPlace {
        /// The id of a place of site.toml.
        at: At<Slug>,
        /// When.
        hours: Vec<Opening>,
        /// What to know before coming, such as the floor.
        note: Option<Localized<Text>>,
    }
}

choice! {
    /// How an appointment is held.
    Mode {
        /// At one of the places.
        Onsite = "onsite",
        /// By video.
        Video = "video",
        /// By telephone.
        Phone = "phone",
        /// At the patient's home.
        HomeVisit = "home_visit",
    }
}

choice! {
    /// Whether new patients are taken.
    Accepting {
        /// Not said: ask.
        Ask = "ask",
        /// Yes.
        Yes = "yes",
        /// There is a waiting list.
        WaitingList = "waiting_list",
        /// Not now.
        No = "no",
    }
}

record! {
    /// Convention status during a period.
    Convention {
        /// Which.
        status: At<ConventionStatus>,
        /// The hours under convention, when partial.
        hours: Vec<Opening>,
        /// First day.
        from: At<Date>,
        /// Last day; absent while it lasts.
        until: Option<At<Date>>,
    }
}

choice! {
    /// Whether a person applies the tariffs agreed with the sickness insurance.
    ConventionStatus {
        /// Always.
        Full = "full",
        /// During some hours.
        Partial = "partial",
        /// Never.
        None = "none",
        /// The profession, or the act, has no convention.
        NotApplicable = "not_applicable",
    }
}

record! {
    /// Another body for which a member acts.
    AlsoActsFor {
        /// Which, or which kind.
        organisation: Localized<Name>,
        /// In what role.
        role: Localized<Text>,
        /// How a conflict of interest is avoided.
        note: Option<Localized<Text>>,
    }
}

record! {
    /// What a member agreed to.
    Consent {
        /// The day the person agreed that the page is published.
        published_on: Option<At<Date>>,
        /// The day the person agreed that the portrait is published.
        photo_on: Option<At<Date>>,
        /// Fields the person does not want published.
        hidden: Vec<At<Hideable>>,
        /// Whether the person agreed that register numbers can be verified by anyone.
        disclose_numbers: At<bool> = false,
    }
}

choice! {
    /// A field a person can keep off the site.
    Hideable {
        /// The telephone.
        Phone = "phone",
        /// The e-mail address.
        Email = "email",
        /// The person's own site.
        Website = "website",
        /// The portrait.
        Portrait = "portrait",
        /// Degrees and trainings.
        Degrees = "degrees",
        /// Experience.
        Experience = "experience",
        /// Hours.
        Hours = "hours",
        /// Register numbers; the register's name stays.
        Numbers = "numbers",
    }
}
