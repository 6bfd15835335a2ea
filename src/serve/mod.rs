//! The preview.
#![cfg_attr(not(test), expect(dead_code, reason = "joined by the command"))]

mod gate;
mod watch;

pub use watch::Notice;
