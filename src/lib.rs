//! pignon.
pub mod diagnostic;
pub mod source;
