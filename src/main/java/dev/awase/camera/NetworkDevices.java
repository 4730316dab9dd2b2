package dev.awase.camera;

import com.github.sarxos.webcam.ds.ipcam.IpCamDevice;
import com.github.sarxos.webcam.ds.ipcam.IpCamMode;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;

/**
 * The one camera at an address. It is a new object each time, as its reader does not start twice; the library's PUSH
 * mode keeps reading the stream by itself, so that a grab never waits and the keeper paces it.
 */
record NetworkDevices(URI address) implements Devices {
    @Override
    public List<Device> connected() {
        try {
            var device = new IpCamDevice(address.getHost(), address.toURL(), IpCamMode.PUSH);
            return List.of(new DriverDevice(address.toString(), device));
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("checked by CameraSource: " + address, impossible);
        }
    }
}
