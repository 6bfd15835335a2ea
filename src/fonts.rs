//! The fonts that drawings, letters and labels are lettered with, in one table; all under the
//! SIL Open Font License 1.1, their licences beside them in src/data/fonts. A leaf.

/// Ysabeau Office at weight 700: Latin letters with the accents of Europe, figures and
/// punctuation. The style sheet's subset is made from the same cut (SIL Open Font License 1.1,
/// themes/default/assets/ysabeau-office-OFL.txt).
pub static HEADINGS: &[u8] = include_bytes!("data/ysabeau-office-700.ttf");

/// A font file.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    /// The family's name, as templates ask for it.
    pub family: &'static str,
    /// The file, TrueType.
    pub bytes: &'static [u8],
}

macro_rules! faces {
    ($($family:literal: $($file:literal),+;)+) => {
        /// Every face that letters are set in.
        pub static FACES: &[Face] = &[$($(Face {
            family: $family,
            bytes: include_bytes!(concat!("data/fonts/", $file)),
        },)+)+ Face { family: "Ysabeau Office", bytes: HEADINGS }];
    };
}

faces! {
    // Text that is read: letters.
    "Source Serif 4": "SourceSerif4-Regular.ttf", "SourceSerif4-Italic.ttf",
        "SourceSerif4-SemiBold.ttf";
    // What machines of the post read, and small print.
    "Source Sans 3": "SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf";
}

#[cfg(test)]
mod tests {
    use super::FACES;

    #[test]
    fn fonts_are_whole() {
        for face in FACES {
            assert_eq!(&face.bytes[..4], [0, 1, 0, 0], "{} is no TrueType file", face.family);
        }
    }
}
