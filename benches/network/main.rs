//! Makes a network to measure with: `cargo run --example network -- MEMBERS FOLDER`.

#[path = "mod.rs"]
mod network;

use std::path::Path;

use anyhow::{Context, Result};

fn main() -> Result<()> {
    let usage = "usage: cargo run --example network -- MEMBERS FOLDER";
    let mut args = std::env::args().skip(1);
    let members = args.next().and_then(|count| count.parse().ok()).context(usage)?;
    let folder = args.next().context(usage)?;
    network::make(Path::new(&folder), members).context(folder)
}
