//! Professions, functions and registers: one table for model, criteria and law.

use super::record::choice;

choice! {
    /// A profession, as the network's pages name it.
    Profession {
        /// Clinical psychologist: title protected (ComPsy, visa, recognition).
        ClinicalPsychologist = "clinical_psychologist",
        /// Psychologist without the clinical title: title law of 8 November 1993.
        Psychologist = "psychologist",
        /// Work psychologist: a psychologist, no health profession in law.
        WorkPsychologist = "work_psychologist",
        /// Psychiatrist: Order of physicians, and INAMI or recognition.
        Psychiatrist = "psychiatrist",
        /// General practitioner: Order of physicians, and INAMI or recognition.
        GeneralPractitioner = "general_practitioner",
        /// Occupational physician: Order of physicians.
        OccupationalPhysician = "occupational_physician",
        /// Another physician: Order of physicians.
        Physician = "physician",
        /// Physiotherapist: INAMI, visa or recognition.
        Physiotherapist = "physiotherapist",
        /// Nurse: INAMI or visa.
        Nurse = "nurse",
        /// Occupational therapist: visa or recognition.
        OccupationalTherapist = "occupational_therapist",
        /// Sociologist: a degree, no register; joins as a non-clinical member.
        Sociologist = "sociologist",
        /// Legal adviser: support.
        Lawyer = "lawyer",
        /// Social worker: support.
        SocialWorker = "social_worker",
        /// Secretary: support.
        Secretary = "secretary",
        /// Mediator: support.
        Mediator = "mediator",
    }
}

impl Profession {
    /// Whether the law reserves the title to those on a register, so that the site must
    /// name the professional body, the State that granted it and its rules
    /// (Code of economic law, art. XII.6).
    #[must_use]
    pub const fn is_regulated(self) -> bool {
        !matches!(
            self,
            Self::Sociologist
                | Self::Lawyer
                | Self::SocialWorker
                | Self::Secretary
                | Self::Mediator
        )
    }

    /// Whether the profession is a health profession in law. A psychologist who is no
    /// clinical psychologist bears a protected title but is none.
    #[must_use]
    pub const fn is_health_profession(self) -> bool {
        self.is_regulated() && !matches!(self, Self::Psychologist | Self::WorkPsychologist)
    }

    /// Whether the person is a physician.
    #[must_use]
    pub const fn is_physician(self) -> bool {
        matches!(
            self,
            Self::Psychiatrist
                | Self::GeneralPractitioner
                | Self::OccupationalPhysician
                | Self::Physician
        )
    }

    /// Whether the person supports the network without being one of its disciplines.
    #[must_use]
    pub const fn is_support(self) -> bool {
        matches!(self, Self::Lawyer | Self::SocialWorker | Self::Secretary | Self::Mediator)
    }
}

choice! {
    /// What a person does beside a profession.
    Function {
        /// Prevention adviser for psychosocial aspects (a function, not a profession).
        Cpap = "cpap",
        /// Coordinates the network.
        Coordinator = "coordinator",
        /// Supervises colleagues.
        Supervisor = "supervisor",
        /// Practises psychotherapy: the title asks for the clinical register.
        Psychotherapist = "psychotherapist",
        /// Teaches or does research.
        Researcher = "researcher",
    }
}

choice! {
    /// How a title agrees with the person.
    TitleForm {
        /// Neither: both forms joined, or a neutral one.
        Neutral = "neutral",
        /// Feminine.
        F = "f",
        /// Masculine.
        M = "m",
    }
}

choice! {
    /// A register on which a health professional is listed.
    Register {
        /// Commission of Psychologists; renewed each calendar year.
        Compsy = "compsy",
        /// Order of Physicians.
        OrderOfPhysicians = "order_of_physicians",
        /// INAMI/RIZIV number.
        Nihdi = "nihdi",
        /// Visa of the federal public service Health.
        SpfVisa = "spf_visa",
        /// Recognition by a Community.
        CommunityRecognition = "community_recognition",
    }
}
