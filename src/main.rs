//! Arguments in, exit code out.

use std::process::ExitCode;

#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    pignon::cli::run(std::env::args_os())
}
