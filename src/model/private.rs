//! Facts that never reach a page.

use jiff::civil::Date;

use super::member::KnowledgeArea;
use super::profession::Register;
use super::record::record;
use super::value::Text;
use crate::source::At;

/// A value that no page, view or diagnostic may show. It cannot be serialised, displayed
/// or copied, and its debug output is redacted; [`Private::expose`] is the only way in,
/// and easy to search for.
pub struct Private<T>(T);

impl<T> Private<T> {
    /// Locks a value in.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, for the criteria and the issuer's dossier alone.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T> std::fmt::Debug for Private<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Private(…)")
    }
}

/// What is known of members beside their public files, by the file's name.
pub type PrivateMembers = std::collections::BTreeMap<String, Private<PrivateMember>>;

record! {
    /// What a member's public file must not hold: `private/members.toml`, a table a
    /// member, named like the member's file.
    PrivateMember {
        /// Register numbers that are not published.
        registration: Vec<PrivateRegistration>,
        /// Reflective work.
        reflexivity: Option<PrivateReflexivity>,
        /// Areas of knowledge the person lacks.
        knowledge: Vec<PrivateKnowledge>,
    }
}

record! {
    /// A register number that is not published.
    PrivateRegistration {
        /// The register.
        register: At<Register>,
        /// The number.
        number: At<Text>,
        /// The day somebody looked it up, when the public file does not say.
        checked_on: Option<At<Date>>,
    }
}

record! {
    /// That no way of reflective work is met.
    PrivateReflexivity {
        /// Whether none of the three ways is met.
        not_met: At<bool> = false,
    }
}

record! {
    /// An area of knowledge.
    PrivateKnowledge {
        /// The area.
        area: At<KnowledgeArea>,
        /// Whether the person lacks it.
        lacking: At<bool> = false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Private, PrivateMember};
    use static_assertions::assert_not_impl_any;

    assert_not_impl_any!(Private<String>: serde::Serialize, std::fmt::Display, Clone, Copy);
    assert_not_impl_any!(Private<PrivateMember>: serde::Serialize, Clone);

    #[test]
    fn debug_output_is_redacted() {
        assert_eq!(format!("{:?}", Private::new("secret")), "Private(…)");
    }
}
