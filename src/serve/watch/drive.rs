//! Drives whose changes the system does not report, because another machine makes them.

use std::path::Path;

/// Kinds of drive, by the `f_type` that statfs(2) gives (linux/magic.h, and the sources of
/// those that are not in the kernel).
#[cfg(target_os = "linux")]
const KINDS: &[(u32, &str)] = &[
    (0x0000_6969, "NFS"),
    (0x0000_517b, "SMB"),
    (0xfe53_4d42, "SMB"),
    (0xff53_4d42, "SMB"),
    (0x0000_564c, "NCP"),
    (0x5346_414f, "AFS"),
    (0x7375_7245, "Coda"),
    (0x00c3_6400, "Ceph"),
    (0x0bd0_0bd0, "Lustre"),
    (0x0102_1997, "9P"),
    (0x6573_5546, "FUSE"),
    (0x786f_4256, "VirtualBox"),
    (0xbacb_acbc, "VMware"),
    (0x7c7c_6673, "Parallels"),
];

/// What kind of shared drive a folder lies on; `None` for a disk of this machine. Windows'
/// own folders of the Linux subsystem are 9P; a folder on the network is known on Windows
/// by its path, `\\server\share`.
pub(super) fn shared_kind(path: &Path) -> Option<&'static str> {
    #[cfg(target_os = "linux")]
    {
        let kind = rustix::fs::statfs(path).ok()?.f_type;
        // The field's width and sign differ by architecture; the numbers have 32 bits.
        let kind = u32::try_from(kind & 0xffff_ffff).ok()?;
        KINDS.iter().find(|(own, _)| *own == kind).map(|(_, name)| *name)
    }
    #[cfg(not(target_os = "linux"))]
    {
        use std::path::{Component, Prefix};
        match path.components().next() {
            Some(Component::Prefix(prefix)) => match prefix.kind() {
                Prefix::UNC(..) | Prefix::VerbatimUNC(..) => Some("SMB"),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A limit of inotify, for the remedy.
pub(super) fn inotify_limit(name: &str) -> Option<u64> {
    let text = std::fs::read_to_string(Path::new("/proc/sys/fs/inotify").join(name)).ok()?;
    text.trim().parse().ok()
}
