//! Rebuilds when an embedded file changes: the compiler does not see into folders that
//! `include_dir!` embeds.

fn main() {
    for folder in ["themes/default", "src/cli/locales", "src/cli/starter"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
