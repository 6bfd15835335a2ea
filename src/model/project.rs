//! The answers to the founding guide's points of attention: `content/project.toml`.
//! What is not answered is shown as not yet decided.

use jiff::civil::Date;

use super::locale::Localized;
use super::profession::Profession;
use super::record::{choice, record};
use super::value::{Name, Slug, Text, Url};
use crate::source::At;

record! {
    /// The project: points a to d and f of the guide; prices (e) also in tariffs.toml.
    Project {
        /// Point a: the common ground.
        common_ground: Option<CommonGround>,
        /// Point b: who may join.
        membership: Option<Membership>,
        /// Point c: the care, and its limits.
        care: Option<Care>,
        /// Points a and d: the frame.
        frame: Option<Frame>,
        /// Point e: why the prices are what they are.
        fees: Option<Fees>,
        /// Point f: the place among the institutions.
        integration: Option<Integration>,
    }
}

record! {
    /// What the members hold in common.
    CommonGround {
        /// The objective shared.
        objective: Option<Localized<Text>>,
        /// The means to reach it.
        means: Option<Localized<Text>>,
        /// The idea of care.
        idea_of_care: Option<Localized<Text>>,
        /// Whether the person is always seen in the context of work, family and society
        /// and never psychologised: the guide's non-negotiable point.
        contextualise: Option<At<bool>>,
        /// What is not negotiable.
        non_negotiables: Vec<Localized<Text>>,
        /// The stance towards the patient.
        to_patient: Option<Stance>,
        /// The stance towards the patient's institution.
        to_institution: Option<Stance>,
        /// The stance on health policy.
        health_policy: Option<Localized<Text>>,
        /// The stance on going back to work.
        return_to_work: Option<Localized<Text>>,
    }
}

record! {
    /// A stance and why.
    Stance {
        /// Which.
        stance: At<StanceKind>,
        /// Why, and what follows from it.
        text: Option<Localized<Text>>,
    }
}

choice! {
    /// A stance.
    StanceKind {
        /// At the patient's side.
        PatientSide = "patient_side",
        /// Neutral.
        Neutral = "neutral",
        /// Multi-partial: each party is understood.
        MultiPartial = "multi_partial",
    }
}

record! {
    /// Who may join, and how.
    Membership {
        /// Professions that are admitted.
        profiles: Vec<At<Profession>>,
        /// Profiles that are refused, and why.
        refused: Option<Localized<Text>>,
        /// What several disciplines are for.
        purpose: Option<Localized<Text>>,
        /// Where that ends.
        limits: Option<Localized<Text>>,
        /// On what grounds somebody is admitted.
        criteria: Option<Localized<Text>>,
        /// Whether a newcomer signs the project.
        signs: Option<At<bool>>,
        /// Who signs for the network.
        signed_by: Option<Localized<Text>>,
    }
}

record! {
    /// The care, for the whole network.
    Care {
        /// How the network works as a second line.
        second_line: Option<Localized<Text>>,
        /// Contact with the patient's general practitioner.
        gp_contact: Option<At<GpContact>>,
        /// What is said to the general practitioner, and when.
        gp_contact_note: Option<Localized<Text>>,
        /// Tests and examinations.
        tests: Vec<CareTest>,
        /// Whether no test or examination is ever done.
        tests_none: At<bool> = false,
        /// Expert reports, or care only.
        expertise: Option<Expertise>,
        /// Diagnosis.
        diagnosis: Option<Diagnosis>,
        /// What is excluded from the care.
        excluded: Vec<Localized<Text>>,
        /// Work with the body.
        body_work: Option<Localized<Text>>,
        /// Whether one may come without a doctor's letter.
        access: Option<At<Access>>,
        /// A word about it.
        access_note: Option<Localized<Text>>,
        /// Waiting time.
        waiting: Option<Waiting>,
        /// Who writes the sick note.
        sick_note: Option<Localized<Text>>,
        /// Letters to third parties.
        letters_to_third_parties: Option<Localized<Text>>,
        /// Confidentiality.
        confidentiality: Option<Localized<Text>>,
        /// How to complain.
        complaints: Option<Localized<Text>>,
        /// What patients fear first.
        discretion: Option<Discretion>,
    }
}

choice! {
    /// Contact with the general practitioner.
    GpContact {
        /// With the patient's agreement.
        WithConsent = "with_consent",
        /// Always: professional secrecy needs the patient's agreement.
        Always = "always",
        /// Never.
        Never = "never",
    }
}

record! {
    /// A test or an examination.
    CareTest {
        /// Its name.
        name: Localized<Name>,
        /// What it is for.
        purpose: Localized<Text>,
        /// Whether everybody does it.
        systematic: At<bool>,
    }
}

record! {
    /// Expert reports, or care only.
    Expertise {
        /// Which.
        does: At<ExpertiseKind>,
        /// Why, and to whom patients are sent.
        text: Option<Localized<Text>>,
    }
}

choice! {
    /// Expert reports, or care only.
    ExpertiseKind {
        /// Care only.
        TherapyOnly = "therapy_only",
        /// Expert reports only.
        ReportsOnly = "reports_only",
        /// Both, never by the same person for the same patient.
        Both = "both",
    }
}

record! {
    /// Whether a diagnosis is made, told to whom, when and how.
    Diagnosis {
        /// Whether one is made.
        made: At<bool>,
        /// Told to whom.
        told_to: Option<Localized<Text>>,
        /// When.
        when: Option<Localized<Text>>,
        /// In what form.
        how: Option<Localized<Text>>,
    }
}

choice! {
    /// How one comes to the network.
    Access {
        /// Directly.
        Direct = "direct",
        /// A doctor's letter is advised.
        ReferralAdvised = "referral_advised",
        /// A doctor's letter is needed.
        ReferralRequired = "referral_required",
    }
}

record! {
    /// The waiting time for a first appointment.
    Waiting {
        /// In days.
        days: At<u32>,
        /// The day that was true.
        on: At<Date>,
        /// A word about it.
        note: Option<Localized<Text>>,
    }
}

record! {
    /// What is promised on discretion: shown on the home page and to employers.
    Discretion {
        /// Whether an employer learns nothing unless the patient asks in writing.
        employer_learns_nothing: At<bool> = false,
        /// Whether the insurer's doctor learns nothing unless the patient asks in writing.
        insurer_learns_nothing: At<bool> = false,
        /// Whether the network never confirms to anyone that a person consults here.
        never_confirms: At<bool> = false,
        /// Whether nobody decides for the patient: no complaint, no return is demanded.
        patient_decides: At<bool> = false,
    }
}

record! {
    /// The frame of the care.
    Frame {
        /// Care pathways in which patients are received.
        pathways: Option<Localized<Text>>,
        /// An agreement that patients sign.
        agreement: Option<Agreement>,
        /// Documents common to the members.
        documents: Vec<FrameDocument>,
        /// The secretariat, or what stands for it.
        secretariat: Option<Localized<Text>>,
        /// How members are paid.
        remuneration: Option<Localized<Text>>,
    }
}

record! {
    /// An agreement with the patient.
    Agreement {
        /// Whether one is signed.
        signed: At<bool>,
        /// What it says.
        contents: Option<Localized<Text>>,
    }
}

record! {
    /// A document common to the members.
    FrameDocument {
        /// Its id, which tariffs.toml refers to.
        id: At<Slug>,
        /// Its name.
        name: Localized<Text>,
        /// What it is for.
        purpose: Option<Localized<Text>>,
    }
}

record! {
    /// Point e: reasons behind the prices.
    Fees {
        /// Whether all members ask the same, and why.
        same_for_all: Option<Localized<Text>>,
        /// Whether refunds are equal, and why.
        equal_refunds: Option<Localized<Text>>,
        /// What makes the care affordable.
        accessibility: Option<Localized<Text>>,
    }
}

record! {
    /// Point f: the place among the institutions.
    Integration {
        /// How the network makes itself known.
        communication: Option<Localized<Text>>,
        /// Relations with others.
        partners: Vec<IntegrationPartner>,
        /// Relations with employers.
        employers: Option<Localized<Text>>,
        /// Awareness of employers and of the public.
        awareness: Option<Localized<Text>>,
    }
}

record! {
    /// A relation with another body.
    IntegrationPartner {
        /// With whom.
        name: Localized<Name>,
        /// Of which kind.
        kind: At<PartnerKind>,
        /// What it consists in, and what it excludes.
        relation: Localized<Text>,
        /// Their site.
        url: Option<At<Url>>,
    }
}

choice! {
    /// A kind of partner.
    PartnerKind {
        /// Accompanying body of work-clinic networks.
        AccompanyingBody = "accompanying_body",
        /// Prevention advisers and external services for prevention.
        PreventionAdviser = "prevention_adviser",
        /// Personnel departments.
        HumanResources = "human_resources",
        /// Insurers.
        Insurer = "insurer",
        /// General practitioners.
        GeneralPractitioner = "general_practitioner",
        /// TRIO: general practitioner, insurer's doctor, occupational physician.
        Trio = "trio",
        /// Mental-health network or centre.
        MentalHealth = "mental_health",
        /// Trade unions.
        TradeUnion = "trade_union",
        /// University or school.
        University = "university",
        /// Another.
        Other = "other",
    }
}
