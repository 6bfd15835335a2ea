//! The typefaces of letters, sheets and labels: one table, all under the SIL Open Font
//! License, with their licences beside them in src/data/fonts. A leaf.

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
        /// Every face there is.
        pub static FACES: &[Face] = &[$($(Face {
            family: $family,
            bytes: include_bytes!(concat!("data/fonts/", $file)),
        },)+)+];
    };
}

faces! {
    // Text that is read: letters.
    "Source Serif 4": "SourceSerif4-Regular.ttf", "SourceSerif4-Italic.ttf",
        "SourceSerif4-SemiBold.ttf";
    // What machines of the post read, and small print.
    "Source Sans 3": "SourceSans3-Regular.ttf", "SourceSans3-SemiBold.ttf";
    // Names and headings, as on the site.
    "Ysabeau Office": "YsabeauOffice-Bold.ttf";
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
