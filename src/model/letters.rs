//! How letters are made: the table `[letters]` of site.toml.

use super::locale::Localized;
use super::record::{choice, record};
use super::value::{Colour, Slug, Text};
use crate::source::At;

/// For how many months a recipient's data are kept unless site.toml says otherwise.
pub const RETENTION_MONTHS: u32 = 24;

record! {
    /// Letters to doctors: envelope, labels, pauses, retention.
    Letters {
        /// The place whose address is the sender's; else the postal address, else the seat.
        place: Option<At<Slug>>,
        /// Where the recipients' data come from, when a row does not say: `public register of
        /// the INAMI`. The letter says it (GDPR, art. 14).
        source: Option<Localized<Text>>,
        /// Who writes the sick note, said to doctors; else what patients are told is quoted.
        sick_note: Option<Localized<Text>>,
        /// Where the envelope has its window.
        window: At<WindowKind> = WindowKind::Right,
        /// The envelope.
        envelope: At<EnvelopeSize> = EnvelopeSize::Dl,
        /// Another window than the usual one.
        window_size: Option<WindowSize>,
        /// The colour of names and headings; made as much darker as reading on paper asks for.
        colour: Option<At<Colour>>,
        /// How many pages a letter may have.
        pages: At<u32> = 1,
        /// Whether marks show where to fold.
        folds: At<bool> = false,
        /// Whether the address is printed in capitals.
        capitals: At<bool> = false,
        /// Whether a woman is addressed as `Docteure` in French.
        docteure: At<bool> = true,
        /// The sheet of labels.
        labels: At<LabelSheet> = LabelSheet::L7160,
        /// How far labels are moved to the right, in millimetres: the printer's
        /// own deviation. Negative: to the left.
        labels_right_mm: Option<At<f64>>,
        /// How far labels are moved down, in millimetres. Negative: up.
        labels_down_mm: Option<At<f64>>,
        /// For how many months after a letter nobody gets another of the same kind.
        pause_months: At<u32> = 12,
        /// After how many months without a letter a recipient's data are deleted by
        /// `pignon letters purge`.
        retention_months: At<u32> = 24,
    }
}

choice! {
    /// Where the envelope has its window.
    WindowKind {
        /// At the right, as Belgian envelopes have it.
        Right = "right",
        /// At the left, as German ones have it (DIN 5008, form B).
        Left = "left",
        /// Nowhere: labels, or printed envelopes.
        None = "none",
    }
}

choice! {
    /// An envelope for a sheet folded in three.
    EnvelopeSize {
        /// Either of the two: the address fits both.
        Any = "any",
        /// 110 by 220 mm.
        Dl = "DL",
        /// 114 by 229 mm.
        C56 = "C5/6",
    }
}

record! {
    /// A window, in millimetres.
    WindowSize {
        /// How wide it is.
        width: At<f64>,
        /// How high it is.
        height: At<f64>,
        /// From the envelope's edge to the window: the right edge for a window at the right,
        /// the left edge for one at the left.
        side: At<f64>,
        /// From the envelope's lower edge to the window.
        bottom: At<f64>,
    }
}

choice! {
    /// A sheet of labels, A4, by its usual name.
    LabelSheet {
        /// 21 labels of 63.5 by 38.1 mm.
        L7160 = "L7160",
        /// 14 labels of 99.06 by 38.1 mm.
        L7163 = "L7163",
        /// 24 labels of 64 by 33.86 mm.
        L7159 = "L7159",
        /// 16 labels of 99.06 by 33.87 mm.
        L7162 = "L7162",
        /// 18 labels of 63.5 by 46.56 mm.
        L7161 = "L7161",
    }
}
