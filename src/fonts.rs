//! The fonts that drawings are lettered with, in one table.

/// Ysabeau Office at weight 700: Latin letters with the accents of Europe, figures and
/// punctuation. The style sheet's subset is made from the same cut (SIL Open Font License 1.1,
/// themes/default/assets/ysabeau-office-OFL.txt).
pub static HEADINGS: &[u8] = include_bytes!("data/ysabeau-office-700.ttf");
