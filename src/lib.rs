//! pignon.
pub mod check;
pub mod cli;
pub mod diagnostic;
pub mod geography;
pub mod html;
pub mod load;
pub mod map;
pub mod model;
pub mod professions;
pub mod phrases;
pub mod source;
pub mod typography;
