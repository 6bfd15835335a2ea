//! French before a name: « d’Inès », « de Claire », « qu’Yves », « que Yasmina ».
//!
//! Phrases ask for it as functions, `{ DE($name) }` and `{ QUE($name) }`, since what stands in
//! the variable is not known when they are written.

use fluent_bundle::{FluentArgs, FluentValue};

/// The functions that phrases may use, by name, beside Fluent's own.
pub(super) const FUNCTIONS: [(&str, Function); 2] = [("DE", de), ("QUE", que)];

/// What Fluent takes for a function.
pub(super) type Function = for<'a> fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a>;

fn de<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    joined("d", given)
}

fn que<'a>(given: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    joined("qu", given)
}

fn joined<'a>(stem: &str, given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::String(name)] if elides(name) => format!("{stem}’{name}").into(),
        [FluentValue::String(name)] => format!("{stem}e {name}").into(),
        _ => FluentValue::Error,
    }
}

/// Whether a name takes the apostrophe: it begins with a vowel, or with a *y* that is one
/// (*Yves*, not *Yasmina*). With *h* usage wavers, and for names from elsewhere it does not
/// elide at all: it never does here.
fn elides(name: &str) -> bool {
    let mut letters = name.chars().flat_map(char::to_lowercase);
    match letters.next() {
        Some('y') => letters.next().is_some_and(|next| next.is_alphabetic() && !is_vowel(next)),
        Some(first) => is_vowel(first),
        None => false,
    }
}

fn is_vowel(letter: char) -> bool {
    "aàáâãäåæeèéêëiìíîïoòóôõöøœuùúûü".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::super::{Layer, Phrases};

    #[test]
    fn before_names() {
        let text = "a = la fiche { DE($name) } ; on sait { QUE($name) } signe\n";
        let (phrases, faults) = Phrases::new("fr", &[Layer { path: "a.ftl", text }]);
        assert_eq!(faults, []);
        assert_eq!(Vec::from_iter(phrases.variables("a")), ["name"]);
        for (name, expected) in [
            ("Claire Delvaux", "la fiche de Claire Delvaux ; on sait que Claire Delvaux signe"),
            ("Inès Fontaine", "la fiche d’Inès Fontaine ; on sait qu’Inès Fontaine signe"),
            ("Élise", "la fiche d’Élise ; on sait qu’Élise signe"),
            ("Yves", "la fiche d’Yves ; on sait qu’Yves signe"),
            ("Yasmina", "la fiche de Yasmina ; on sait que Yasmina signe"),
            ("Hassan", "la fiche de Hassan ; on sait que Hassan signe"),
            ("Œdipe", "la fiche d’Œdipe ; on sait qu’Œdipe signe"),
            ("张伟", "la fiche de 张伟 ; on sait que 张伟 signe"),
        ] {
            let made = phrases.text("a", &[("name", name.into())]).expect("the key is there");
            assert_eq!(made, expected);
        }
    }
}
