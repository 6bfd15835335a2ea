//! Which column holds what: one declaration a table, with the names that secretariats give
//! their columns in four languages.

/// Declares what columns may hold: a variant, the key by which `--map` names it, and other
/// names, folded ([`super::cells::folded`]).
macro_rules! fields {
    ($($(#[doc = $doc:literal])+ $field:ident = $key:literal: $($name:literal),* ;)+) => {
        /// What a column may hold.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[doc = $doc])+ $field,)+ }

        impl Field {
            /// Every field, in the order of files that pignon makes.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// Its name, as `--map` and files write it.
            #[must_use]
            pub fn key(self) -> &'static str {
                match self { $(Self::$field => $key,)+ }
            }

            /// Other names, folded.
            fn names(self) -> &'static [&'static str] {
                match self { $(Self::$field => &[$($name),*],)+ }
            }

            /// The field that a column's name stands for, in any of the four languages;
            /// spaces, accents, hyphens and capitals don't matter.
            #[must_use]
            pub fn recognise(name: &str) -> Option<Self> {
                let folded = $crate::exchange::cells::folded(name);
                Self::ALL.iter().copied().find(|field| {
                    field.key().replace('_', "") == folded
                        || field.names().contains(&folded.as_str())
                })
            }

            /// The field with a name of [`Field::key`].
            #[must_use]
            pub fn from_key(key: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|field| field.key() == key)
            }
        }
    };
}
pub(crate) use fields;
